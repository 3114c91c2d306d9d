import {
	main
} from "./chunk-77D6J6ZT.js";
import {
	spec9 as spec
} from "./chunk-HPPJGG24.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-BBVG2QH4.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
