import {
	main
} from "./chunk-DXTLU5WS.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec9 as spec
} from "./chunk-NRQSKVXN.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
