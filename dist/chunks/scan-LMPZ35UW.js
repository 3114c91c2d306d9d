import {main} from "./chunk-M4U4LI3M.js";
import {spec3 as spec} from "./chunk-L55ASMK5.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DOOITU2C.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
