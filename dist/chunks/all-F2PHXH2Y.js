import {
	main
} from "./chunk-NBHOG2BP.js";
import {
	spec4 as spec
} from "./chunk-VALYDHBP.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-N74PCA2P.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
