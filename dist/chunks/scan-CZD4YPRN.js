import {
	main
} from "./chunk-KJV3MISN.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec3 as spec
} from "./chunk-XHOQ7TDZ.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
