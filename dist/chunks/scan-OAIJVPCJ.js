import {main} from "./chunk-LXFPRVKX.js";
import {spec3 as spec} from "./chunk-LL4FIEDL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CRAZHIQN.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
