import {main} from "./chunk-UV62ZGAG.js";
import {spec5 as spec} from "./chunk-LL4FIEDL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CRAZHIQN.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
