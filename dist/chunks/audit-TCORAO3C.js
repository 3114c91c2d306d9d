import {
	main
} from "./chunk-4VEHXCKW.js";
import {
	spec
} from "./chunk-ME25YNZO.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-NS3QI6BU.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
