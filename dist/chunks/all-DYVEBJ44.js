import {main} from "./chunk-IP5OPA56.js";
import {spec4 as spec} from "./chunk-LL4FIEDL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CRAZHIQN.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
