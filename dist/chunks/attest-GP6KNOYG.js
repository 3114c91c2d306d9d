import {
	main
} from "./chunk-ZIOQJLAU.js";
import {
	spec5 as spec
} from "./chunk-QQHLCESQ.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-TYY32H6U.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
