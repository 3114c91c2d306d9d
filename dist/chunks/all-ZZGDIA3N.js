import {
	main
} from "./chunk-I2JE4MJJ.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec4 as spec
} from "./chunk-XHOQ7TDZ.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
