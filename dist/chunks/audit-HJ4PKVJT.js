import {main} from "./chunk-ZZMEZ3L2.js";
import {spec} from "./chunk-ISW3IKYU.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-MKT7YU4O.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
