import {
	main
} from "./chunk-U4SIOJ3A.js";
import {
	spec
} from "./chunk-U37Z4UXN.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-C552FNFN.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
