import {
	main
} from "./chunk-QXHR5TJ2.js";
import {
	spec4 as spec
} from "./chunk-HPPJGG24.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-BBVG2QH4.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
