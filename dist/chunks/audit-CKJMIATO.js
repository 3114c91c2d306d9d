import {
	main
} from "./chunk-QOIKMIQK.js";
import {
	spec
} from "./chunk-NL752BWO.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-DCCFDLR3.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
