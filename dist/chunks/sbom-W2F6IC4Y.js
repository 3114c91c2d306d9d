import {
	main
} from "./chunk-QOU3SVD2.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec8 as spec
} from "./chunk-EXIZYAYK.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
