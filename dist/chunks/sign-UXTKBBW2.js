import {
	main
} from "./chunk-R6ZSSMSV.js";
import {
	spec9 as spec
} from "./chunk-BO6DHTB2.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-RWTO2G73.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
