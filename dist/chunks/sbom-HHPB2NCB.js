import {
	main
} from "./chunk-7QZQFS6I.js";
import {
	createActionsHost,
	readRunContext,
	runAction,
	spec8 as spec
} from "./chunk-PMTUHWOM.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
