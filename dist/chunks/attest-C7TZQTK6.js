import {
	main
} from "./chunk-MFL33CQ5.js";
import {
	spec5 as spec
} from "./chunk-NL752BWO.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-DCCFDLR3.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
