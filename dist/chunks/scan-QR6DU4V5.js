import {
	main
} from "./chunk-KL5HSBFS.js";
import {
	spec3 as spec
} from "./chunk-ME25YNZO.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-NS3QI6BU.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
