import {
	main
} from "./chunk-V72EKP6G.js";
import {
	spec2 as spec
} from "./chunk-VALYDHBP.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-N74PCA2P.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
