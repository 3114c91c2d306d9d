import {
	main
} from "./chunk-MJIIJHPO.js";
import {
	spec8 as spec
} from "./chunk-U37Z4UXN.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-C552FNFN.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
