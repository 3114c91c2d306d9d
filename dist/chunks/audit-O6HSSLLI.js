import {
	main
} from "./chunk-KBD667BR.js";
import {
	spec
} from "./chunk-6SGET56H.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-CUFUL7L3.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
