import {
	main
} from "./chunk-2HJC62HP.js";
import {
	spec5 as spec
} from "./chunk-IGC3QPEH.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-3DPJXFBU.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
