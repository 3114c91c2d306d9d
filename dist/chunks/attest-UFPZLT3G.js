import {
	main
} from "./chunk-BCF4LKS5.js";
import {
	spec5 as spec
} from "./chunk-RS54RR7R.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-IJMF5LVZ.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
