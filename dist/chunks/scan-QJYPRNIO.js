import {
	main
} from "./chunk-56ZV5ZR6.js";
import {
	spec3 as spec
} from "./chunk-53PUO6FH.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-62XBCE27.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
