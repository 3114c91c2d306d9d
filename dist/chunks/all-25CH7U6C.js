import {main} from "./chunk-3G6CAZQX.js";
import {spec4 as spec} from "./chunk-3S7OMGLU.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EPYQMJFJ.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
