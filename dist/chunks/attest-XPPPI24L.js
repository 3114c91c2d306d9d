import {
	main
} from "./chunk-B3UKPOXN.js";
import {
	spec5 as spec
} from "./chunk-ME25YNZO.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-NS3QI6BU.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
