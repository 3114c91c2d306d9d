import {main} from "./chunk-WDNFA5A7.js";
import {spec8 as spec} from "./chunk-KGYHJHJX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PE7VVHUV.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
