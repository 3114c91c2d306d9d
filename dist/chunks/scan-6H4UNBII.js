import {main} from "./chunk-TPBI7VQD.js";
import {spec3 as spec} from "./chunk-LHSMXIHX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-LYY4MNEP.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
