import {
	main
} from "./chunk-5RUJMKRY.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec3 as spec
} from "./chunk-EXIZYAYK.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
