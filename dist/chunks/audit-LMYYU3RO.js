import {
	main
} from "./chunk-PHLDURQS.js";
import {
	spec
} from "./chunk-BO6DHTB2.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-RWTO2G73.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
