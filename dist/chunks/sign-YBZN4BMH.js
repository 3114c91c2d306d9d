import {main} from "./chunk-VPQ2R2FI.js";
import {spec9 as spec} from "./chunk-LHSMXIHX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-LYY4MNEP.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
