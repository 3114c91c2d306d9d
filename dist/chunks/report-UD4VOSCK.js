import {
	main
} from "./chunk-BCTP76X3.js";
import {
	spec2 as spec
} from "./chunk-WYXHPPBM.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-XFUISJNR.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
