import {
	main
} from "./chunk-GZTEV2ED.js";
import {
	spec5 as spec
} from "./chunk-U37Z4UXN.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-C552FNFN.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
