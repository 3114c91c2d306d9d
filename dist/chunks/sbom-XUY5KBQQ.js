import {main} from "./chunk-NIAIBF3I.js";
import {spec8 as spec} from "./chunk-LL4FIEDL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CRAZHIQN.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
