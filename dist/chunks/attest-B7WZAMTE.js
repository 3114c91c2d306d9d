import {
	main
} from "./chunk-JJGM53D4.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec4 as spec
} from "./chunk-EXIZYAYK.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
