import {
	main
} from "./chunk-6RZBZCCR.js";
import {
	spec4 as spec
} from "./chunk-WYXHPPBM.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-XFUISJNR.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
