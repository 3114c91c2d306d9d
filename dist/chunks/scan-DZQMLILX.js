import {
	main
} from "./chunk-BVCUJG7B.js";
import {
	spec3 as spec
} from "./chunk-K3PUGEXV.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-2J5YWVNH.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
