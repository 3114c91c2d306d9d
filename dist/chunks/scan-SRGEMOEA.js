import {
	main
} from "./chunk-474AWSLS.js";
import {
	spec3 as spec
} from "./chunk-HPPJGG24.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-BBVG2QH4.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
