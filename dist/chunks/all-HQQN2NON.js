import {main} from "./chunk-JDRBEKU6.js";
import {spec4 as spec} from "./chunk-LHSMXIHX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-LYY4MNEP.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
