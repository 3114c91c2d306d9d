import {
	main
} from "./chunk-QZ4XDARS.js";
import {
	spec9 as spec
} from "./chunk-53PUO6FH.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-62XBCE27.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
