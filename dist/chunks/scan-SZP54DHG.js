import {
	main
} from "./chunk-BL4XJ7NO.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec3 as spec
} from "./chunk-NRQSKVXN.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
