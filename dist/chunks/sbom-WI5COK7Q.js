import {
	main
} from "./chunk-QI6OZT46.js";
import {
	spec8 as spec
} from "./chunk-W7E2B3OR.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-SCZGAMST.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
