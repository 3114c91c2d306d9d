import {
	main
} from "./chunk-B3AL63D5.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec5 as spec
} from "./chunk-PMTUHWOM.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
