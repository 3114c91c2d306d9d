import {
	main
} from "./chunk-3RDFQV7S.js";
import {
	spec4 as spec
} from "./chunk-U37Z4UXN.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-C552FNFN.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
