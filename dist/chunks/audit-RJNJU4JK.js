import {
	main
} from "./chunk-I5HF27ZE.js";
import {
	spec
} from "./chunk-IGC3QPEH.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-3DPJXFBU.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
