import {main} from "./chunk-VNNKYO35.js";
import {spec4 as spec} from "./chunk-BTCLXOTN.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-RS72XTUW.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
