import {
	main
} from "./chunk-TWDH32CZ.js";
import {
	spec5 as spec
} from "./chunk-6AEFEEI6.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-QSBY2GS2.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
