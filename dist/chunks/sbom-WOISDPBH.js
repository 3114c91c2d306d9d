import {
	main
} from "./chunk-FVGJFHRI.js";
import {
	spec8 as spec
} from "./chunk-53PUO6FH.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-62XBCE27.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
