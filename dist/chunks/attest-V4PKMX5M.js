import {
	main
} from "./chunk-QXZRJTI6.js";
import {
	spec5 as spec
} from "./chunk-WYXHPPBM.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-XFUISJNR.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
