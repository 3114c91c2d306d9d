import {main} from "./chunk-H4VJL5VZ.js";
import {spec2 as spec} from "./chunk-ISW3IKYU.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-MKT7YU4O.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
