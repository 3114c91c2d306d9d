import {
	main
} from "./chunk-5R3KY6MK.js";
import {
	spec3 as spec
} from "./chunk-BO6DHTB2.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-RWTO2G73.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
