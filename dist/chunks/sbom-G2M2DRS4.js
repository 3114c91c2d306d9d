import {main} from "./chunk-XTVN4OCZ.js";
import {spec8 as spec} from "./chunk-3GJT2ZQ2.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2SZNGO6L.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
