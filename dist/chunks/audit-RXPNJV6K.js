import {main} from "./chunk-APXGLQJ4.js";
import {spec} from "./chunk-XAL6HB3L.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-47SHMLQH.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
