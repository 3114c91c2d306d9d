import {
	main
} from "./chunk-CWBVJ3BS.js";
import {
	spec9 as spec
} from "./chunk-K3PUGEXV.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-2J5YWVNH.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
