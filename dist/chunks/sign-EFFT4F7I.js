import {main} from "./chunk-4FBF7XA4.js";
import {spec9 as spec} from "./chunk-LL4FIEDL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CRAZHIQN.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
