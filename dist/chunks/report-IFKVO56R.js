import {main} from "./chunk-ULGFOMMC.js";
import {spec2 as spec} from "./chunk-L55ASMK5.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DOOITU2C.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
