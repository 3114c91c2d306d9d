import {
	main
} from "./chunk-YO2OVXOA.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec2 as spec
} from "./chunk-NRQSKVXN.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
