import {main} from "./chunk-KCOR2VSA.js";
import {spec2 as spec} from "./chunk-3S7OMGLU.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EPYQMJFJ.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
