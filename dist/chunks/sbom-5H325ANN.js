import {
	main
} from "./chunk-KS6YBI53.js";
import {
	spec8 as spec
} from "./chunk-ME25YNZO.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-NS3QI6BU.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
