import {
	main
} from "./chunk-W2VS6RYN.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec
} from "./chunk-NRQSKVXN.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
