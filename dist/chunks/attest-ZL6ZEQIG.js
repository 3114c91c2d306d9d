import {
	main
} from "./chunk-3AR24UKX.js";
import {
	spec5 as spec
} from "./chunk-HPPJGG24.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-BBVG2QH4.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
