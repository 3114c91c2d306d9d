import {
	main
} from "./chunk-IHVOF67Q.js";
import {
	spec
} from "./chunk-RS54RR7R.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-IJMF5LVZ.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
