import {
	main
} from "./chunk-HSLCP63H.js";
import {
	spec
} from "./chunk-W7E2B3OR.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-SCZGAMST.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
