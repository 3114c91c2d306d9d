import {
	main
} from "./chunk-IISUGAOH.js";
import {
	spec9 as spec
} from "./chunk-IGC3QPEH.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-3DPJXFBU.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
