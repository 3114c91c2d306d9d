import {
	main
} from "./chunk-IE5J2YHG.js";
import {
	spec4 as spec
} from "./chunk-K3PUGEXV.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-2J5YWVNH.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
