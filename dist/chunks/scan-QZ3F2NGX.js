import {main} from "./chunk-6P2JBS7O.js";
import {spec3 as spec} from "./chunk-NPQNEU4S.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-J6KHIJOV.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
