import {
	main
} from "./chunk-KG6TUNH3.js";
import {
	spec8 as spec
} from "./chunk-WYXHPPBM.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-XFUISJNR.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
