import {
	main
} from "./chunk-2OZC2RPZ.js";
import {
	spec9 as spec
} from "./chunk-6SGET56H.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-CUFUL7L3.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
