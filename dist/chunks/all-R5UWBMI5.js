import {
	main
} from "./chunk-PJ6HVTPD.js";
import {
	spec4 as spec
} from "./chunk-W7E2B3OR.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-SCZGAMST.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
