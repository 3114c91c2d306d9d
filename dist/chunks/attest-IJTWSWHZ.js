import {
	main
} from "./chunk-DEQBZGAW.js";
import {
	spec5 as spec
} from "./chunk-VALYDHBP.js";
import {
	createActionsHost,
	readRunContext,
	runAction
} from "./chunk-N74PCA2P.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
