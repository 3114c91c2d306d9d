import {
	main
} from "./chunk-HNPNDMGS.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec5 as spec
} from "./chunk-XHOQ7TDZ.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
