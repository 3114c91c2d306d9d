import {
	main
} from "./chunk-RS6LDFPW.js";
import {
	spec2 as spec
} from "./chunk-BO6DHTB2.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-RWTO2G73.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
