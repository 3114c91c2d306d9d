import {main} from "./chunk-SEZGGEZG.js";
import {spec5 as spec} from "./chunk-ISW3IKYU.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-MKT7YU4O.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
