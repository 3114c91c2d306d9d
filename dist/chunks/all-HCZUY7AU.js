import {
	main
} from "./chunk-AR2RMPTT.js";
import {
	spec4 as spec
} from "./chunk-BO6DHTB2.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-RWTO2G73.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
