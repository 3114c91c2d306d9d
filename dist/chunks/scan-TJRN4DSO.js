import {main} from "./chunk-GPEHMHUI.js";
import {spec3 as spec} from "./chunk-Y4X4Y463.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-4XUUUGVE.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
