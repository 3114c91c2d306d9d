import {main} from "./chunk-44U5Y7BH.js";
import {spec2 as spec} from "./chunk-KNOHXG2M.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CNS6O5IZ.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
