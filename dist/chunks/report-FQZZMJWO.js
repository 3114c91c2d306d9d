import {
	main
} from "./chunk-HLICNUWW.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec2 as spec
} from "./chunk-XHOQ7TDZ.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
