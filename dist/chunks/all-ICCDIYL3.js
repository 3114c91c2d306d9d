import {
	main
} from "./chunk-6ORUEC3K.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec3 as spec
} from "./chunk-EXIZYAYK.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
