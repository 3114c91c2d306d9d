import {
	main
} from "./chunk-GUNMSMTA.js";
import {
	spec8 as spec
} from "./chunk-6AEFEEI6.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-QSBY2GS2.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
