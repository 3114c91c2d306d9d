import {
	main
} from "./chunk-ZC7IA6NZ.js";
import {
	spec8 as spec
} from "./chunk-6SGET56H.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-CUFUL7L3.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
