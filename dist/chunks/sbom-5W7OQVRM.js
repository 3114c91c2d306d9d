import {
	main
} from "./chunk-AYPS4UHN.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec8 as spec
} from "./chunk-NRQSKVXN.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
