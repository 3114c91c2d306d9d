import {main} from "./chunk-6C7FMJP2.js";
import {spec4 as spec} from "./chunk-SL32ZUEI.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DYGW4JHE.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
