import {
	main
} from "./chunk-WWE63W72.js";
import {
	spec2 as spec
} from "./chunk-UQDZHJKJ.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-HQWHPIPG.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
