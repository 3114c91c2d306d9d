import {
	main
} from "./chunk-B5OH25QR.js";
import {
	spec8 as spec
} from "./chunk-HPPJGG24.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-BBVG2QH4.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
