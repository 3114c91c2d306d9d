import {main} from "./chunk-MKMDC5XN.js";
import {spec4 as spec} from "./chunk-XAL6HB3L.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-47SHMLQH.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
