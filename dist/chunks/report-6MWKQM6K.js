import {
	main
} from "./chunk-5IILJK6P.js";
import {
	spec2 as spec
} from "./chunk-W7E2B3OR.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-SCZGAMST.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
