import {
	main
} from "./chunk-QDD4LRLS.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec2 as spec
} from "./chunk-PMTUHWOM.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
