import {
	main
} from "./chunk-NRFL5XNO.js";
import {
	spec2 as spec
} from "./chunk-NL752BWO.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-DCCFDLR3.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
