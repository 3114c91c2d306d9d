import {main} from "./chunk-EJ3Z44HV.js";
import {spec2 as spec} from "./chunk-HCLRFFC7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-OQAJUVVH.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
