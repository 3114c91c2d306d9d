import {
	main
} from "./chunk-RB7K5QQS.js";
import {
	spec3 as spec
} from "./chunk-3ZDFUAJA.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-PSZKTYL2.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
