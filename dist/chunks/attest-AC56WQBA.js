import {
	main
} from "./chunk-D326XNKP.js";
import {
	spec5 as spec
} from "./chunk-W7E2B3OR.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-SCZGAMST.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
