import {
	main
} from "./chunk-GRYIYJAF.js";
import {
	spec5 as spec
} from "./chunk-GJ5ZFJW3.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-QNE7T63Z.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
