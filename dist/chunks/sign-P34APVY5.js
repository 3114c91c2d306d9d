import {
	main
} from "./chunk-AZIC5XW7.js";
import {
	spec9 as spec
} from "./chunk-ME25YNZO.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-NS3QI6BU.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
