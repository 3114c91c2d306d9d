import {
	main
} from "./chunk-R4YJFKC3.js";
import {
	spec2 as spec
} from "./chunk-3ZDFUAJA.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-PSZKTYL2.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
