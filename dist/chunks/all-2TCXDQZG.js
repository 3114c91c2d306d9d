import {
	main
} from "./chunk-NPFAG2I3.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec3 as spec
} from "./chunk-PMTUHWOM.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
