import {
	main
} from "./chunk-IOQZUAHR.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec5 as spec
} from "./chunk-EXIZYAYK.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
