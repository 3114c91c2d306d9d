import {
	main
} from "./chunk-6HXH64SW.js";
import {
	spec3 as spec
} from "./chunk-UQDZHJKJ.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-HQWHPIPG.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
