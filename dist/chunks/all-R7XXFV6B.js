import {main} from "./chunk-3A5KPV2D.js";
import {spec4 as spec} from "./chunk-KNOHXG2M.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CNS6O5IZ.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
