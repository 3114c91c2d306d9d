import {
	main
} from "./chunk-YOY7EPNQ.js";
import {
	spec
} from "./chunk-VALYDHBP.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-N74PCA2P.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
