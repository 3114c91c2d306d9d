import {
	main
} from "./chunk-JOPUBVGT.js";
import {
	spec
} from "./chunk-QQHLCESQ.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-TYY32H6U.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
