import {main} from "./chunk-3UXUSVCS.js";
import {spec8 as spec} from "./chunk-UFFRFZMS.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-3OF3SPGB.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
