import {
	main
} from "./chunk-DQCYHFYJ.js";
import {
	spec4 as spec
} from "./chunk-3ZDFUAJA.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-PSZKTYL2.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
