import {
	main
} from "./chunk-4GUEUQUZ.js";
import {
	spec2 as spec
} from "./chunk-RS54RR7R.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-IJMF5LVZ.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
