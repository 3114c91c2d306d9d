import {
	main
} from "./chunk-XI6IDYVB.js";
import {
	spec2 as spec
} from "./chunk-6AEFEEI6.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-QSBY2GS2.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
