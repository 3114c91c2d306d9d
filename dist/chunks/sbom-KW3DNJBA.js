import {main} from "./chunk-N5FIMCHM.js";
import {spec8 as spec} from "./chunk-SL32ZUEI.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DYGW4JHE.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
