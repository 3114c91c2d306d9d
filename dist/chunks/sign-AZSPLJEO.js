import {
	main
} from "./chunk-ZEDRK7SM.js";
import {
	spec9 as spec
} from "./chunk-UQDZHJKJ.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-HQWHPIPG.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
