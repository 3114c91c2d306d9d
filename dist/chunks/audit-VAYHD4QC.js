import {
	main
} from "./chunk-HV4IICFM.js";
import {
	spec
} from "./chunk-GJ5ZFJW3.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-QNE7T63Z.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
