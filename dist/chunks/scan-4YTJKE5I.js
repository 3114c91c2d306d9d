import {
	main
} from "./chunk-ZEZITDPT.js";
import {
	spec3 as spec
} from "./chunk-GJ5ZFJW3.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-QNE7T63Z.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
