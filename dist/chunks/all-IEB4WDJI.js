import {main} from "./chunk-72DGKBRK.js";
import {spec4 as spec} from "./chunk-BKSOZTGR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-7FADEON7.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
