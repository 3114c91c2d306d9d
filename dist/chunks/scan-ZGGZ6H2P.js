import {
	main
} from "./chunk-4LE4MGU6.js";
import {
	spec3 as spec
} from "./chunk-NL752BWO.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-DCCFDLR3.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
