import {
	main
} from "./chunk-N3FEZAEU.js";
import {
	spec8 as spec
} from "./chunk-3ZDFUAJA.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-PSZKTYL2.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
