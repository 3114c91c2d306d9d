import {main} from "./chunk-GFDGTPYZ.js";
import {spec8 as spec} from "./chunk-3DRFSSTA.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CMOJJWVB.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
