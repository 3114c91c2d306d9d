import {
	main
} from "./chunk-2KUHRTP2.js";
import {
	spec3 as spec
} from "./chunk-VALYDHBP.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-N74PCA2P.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
