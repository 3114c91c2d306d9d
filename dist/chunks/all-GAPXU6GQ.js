import {
	main
} from "./chunk-Y5B5MP7W.js";
import {
	spec4 as spec
} from "./chunk-QQHLCESQ.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-TYY32H6U.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
