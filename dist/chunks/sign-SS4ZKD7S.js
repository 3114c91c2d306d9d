import {
	main
} from "./chunk-UOKYD2TC.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec9 as spec
} from "./chunk-EXIZYAYK.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
