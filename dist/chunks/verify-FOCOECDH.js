import {
	createActionsHost,
	main,
	readRunContext,
	runAction,
	spec10 as spec
} from "./chunk-NRQSKVXN.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
