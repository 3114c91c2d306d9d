import {main} from "./chunk-DUBIW3DA.js";
import {spec8 as spec} from "./chunk-3UPCBPS5.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6CM33WS6.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
