import {
	main
} from "./chunk-23RTRHWZ.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec
} from "./chunk-EXIZYAYK.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
