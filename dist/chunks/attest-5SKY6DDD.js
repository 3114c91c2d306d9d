import {
	main
} from "./chunk-R4B6QYSU.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec4 as spec
} from "./chunk-PMTUHWOM.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
