import {
	main
} from "./chunk-FJRUJTQR.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec9 as spec
} from "./chunk-XHOQ7TDZ.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
