import {
	main
} from "./chunk-DKZI3VI2.js";
import {
	spec9 as spec
} from "./chunk-NL752BWO.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-DCCFDLR3.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
