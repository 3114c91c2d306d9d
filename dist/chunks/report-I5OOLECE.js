import {
	main
} from "./chunk-7HLARVPH.js";
import {
	spec2 as spec
} from "./chunk-IGC3QPEH.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-3DPJXFBU.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
