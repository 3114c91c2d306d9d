import {
	main
} from "./chunk-NWRHREKF.js";
import {
	spec8 as spec
} from "./chunk-GJ5ZFJW3.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-QNE7T63Z.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
