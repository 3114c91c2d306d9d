import {
	main
} from "./chunk-MHOZ3OCT.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec
} from "./chunk-XHOQ7TDZ.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
