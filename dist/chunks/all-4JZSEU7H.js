import {
	main
} from "./chunk-O2D44QGD.js";
import {
	spec4 as spec
} from "./chunk-6AEFEEI6.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-QSBY2GS2.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
