import {
	main
} from "./chunk-ARDKPXH3.js";
import {
	spec8 as spec
} from "./chunk-IGC3QPEH.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-3DPJXFBU.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
