import {
	main
} from "./chunk-TZ3FQX2I.js";
import {
	spec2 as spec
} from "./chunk-K3PUGEXV.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-2J5YWVNH.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
