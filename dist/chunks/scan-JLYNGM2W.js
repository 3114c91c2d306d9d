import {
	main
} from "./chunk-32DKDXKB.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec2 as spec
} from "./chunk-EXIZYAYK.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
