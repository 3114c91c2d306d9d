import {
	main
} from "./chunk-FRUXEI2T.js";
import {
	spec9 as spec
} from "./chunk-WYXHPPBM.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-XFUISJNR.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
