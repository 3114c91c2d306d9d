import {main} from "./chunk-YMBWC5PC.js";
import {spec3 as spec} from "./chunk-XAL6HB3L.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-47SHMLQH.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
