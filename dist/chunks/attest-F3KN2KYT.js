import {
	main
} from "./chunk-II2OEMSC.js";
import {
	spec5 as spec
} from "./chunk-53PUO6FH.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-62XBCE27.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
