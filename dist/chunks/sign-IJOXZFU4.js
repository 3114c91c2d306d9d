import {
	main
} from "./chunk-2TJ477WU.js";
import {
	spec9 as spec
} from "./chunk-QQHLCESQ.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-TYY32H6U.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
