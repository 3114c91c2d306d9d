import {
	main
} from "./chunk-LFMUEXGD.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec8 as spec
} from "./chunk-XHOQ7TDZ.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
