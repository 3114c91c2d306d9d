import {
	main
} from "./chunk-HTGVSR2R.js";
import {
	spec9 as spec
} from "./chunk-U37Z4UXN.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-C552FNFN.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
