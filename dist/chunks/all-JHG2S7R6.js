import {
	main
} from "./chunk-RXZSV2XY.js";
import {
	spec4 as spec
} from "./chunk-6SGET56H.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-CUFUL7L3.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
