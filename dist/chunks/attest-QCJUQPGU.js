import {
	main
} from "./chunk-T35ZXAG3.js";
import {
	spec5 as spec
} from "./chunk-6SGET56H.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-CUFUL7L3.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
