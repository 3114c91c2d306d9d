import {main} from "./chunk-VRQTHYIL.js";
import {spec3 as spec} from "./chunk-3S7OMGLU.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EPYQMJFJ.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
