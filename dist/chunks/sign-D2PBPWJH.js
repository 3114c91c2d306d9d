import {
	main
} from "./chunk-O3QUOGFD.js";
import {
	spec9 as spec
} from "./chunk-RS54RR7R.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-IJMF5LVZ.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
