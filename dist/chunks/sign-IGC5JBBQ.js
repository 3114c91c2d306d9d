import {
	main
} from "./chunk-3D6N2Q4O.js";
import {
	spec9 as spec
} from "./chunk-GJ5ZFJW3.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-QNE7T63Z.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
