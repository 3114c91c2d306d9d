import {
	main
} from "./chunk-NVCXVAD4.js";
import {
	spec
} from "./chunk-K3PUGEXV.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-2J5YWVNH.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
