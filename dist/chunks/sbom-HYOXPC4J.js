import {main} from "./chunk-PQFXOH5G.js";
import {spec8 as spec} from "./chunk-ZSP3TBMM.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DLV44BQH.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
