import {
	main
} from "./chunk-646JD2KR.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec5 as spec
} from "./chunk-NRQSKVXN.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
