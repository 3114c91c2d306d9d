import {main} from "./chunk-LZAUCSVV.js";
import {spec9 as spec} from "./chunk-NPQNEU4S.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-J6KHIJOV.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
