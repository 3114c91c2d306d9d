import {
	main
} from "./chunk-JMUSR3SU.js";
import {
	spec8 as spec
} from "./chunk-UQDZHJKJ.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-HQWHPIPG.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
