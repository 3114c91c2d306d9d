import {
	main
} from "./chunk-C5XLD263.js";
import {
	spec8 as spec
} from "./chunk-QQHLCESQ.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-TYY32H6U.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
