import {main} from "./chunk-AZJJFJW4.js";
import {spec3 as spec} from "./chunk-ISW3IKYU.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-MKT7YU4O.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
