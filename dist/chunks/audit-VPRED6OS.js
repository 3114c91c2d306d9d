import {
	main
} from "./chunk-AUW7K6Z2.js";
import {
	spec
} from "./chunk-UQDZHJKJ.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-HQWHPIPG.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
