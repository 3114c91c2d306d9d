import {
	createActionsHost,
	main,
	readRunContext,
	runAction,
	spec
} from "./chunk-QNE7T63Z.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
