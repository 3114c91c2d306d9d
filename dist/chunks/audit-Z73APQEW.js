import {
	main
} from "./chunk-CL3FGA2T.js";
import {
	spec
} from "./chunk-3ZDFUAJA.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-PSZKTYL2.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
