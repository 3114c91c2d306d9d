import {
	main
} from "./chunk-34JEKOSX.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec
} from "./chunk-PMTUHWOM.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
