import {
	main
} from "./chunk-F3BQHHBA.js";
import {
	spec
} from "./chunk-6AEFEEI6.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-QSBY2GS2.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
