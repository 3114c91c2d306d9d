import {
	main
} from "./chunk-JQEIMIUC.js";
import {
	spec4 as spec
} from "./chunk-53PUO6FH.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-62XBCE27.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
