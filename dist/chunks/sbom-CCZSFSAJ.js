import {
	main
} from "./chunk-S57HEAIJ.js";
import {
	spec8 as spec
} from "./chunk-NL752BWO.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-DCCFDLR3.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
