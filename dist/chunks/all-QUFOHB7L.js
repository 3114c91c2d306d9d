import {
	main
} from "./chunk-UM2U3AJL.js";
import {
	spec4 as spec
} from "./chunk-NL752BWO.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-DCCFDLR3.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
