import {
	main
} from "./chunk-CR3YVXGX.js";
import {
	spec3 as spec
} from "./chunk-RS54RR7R.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-IJMF5LVZ.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
