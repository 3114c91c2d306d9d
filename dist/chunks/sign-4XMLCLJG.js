import {
	main
} from "./chunk-7KSSVBBS.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec9 as spec
} from "./chunk-PMTUHWOM.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
