import {
	main
} from "./chunk-MQ2S6L76.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec4 as spec
} from "./chunk-NRQSKVXN.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
