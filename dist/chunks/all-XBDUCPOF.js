import {main} from "./chunk-PPQ65PFN.js";
import {spec4 as spec} from "./chunk-ISW3IKYU.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-MKT7YU4O.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
