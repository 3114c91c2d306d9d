import {main} from "./chunk-X7KONMIF.js";
import {spec8 as spec} from "./chunk-XAL6HB3L.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-47SHMLQH.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
