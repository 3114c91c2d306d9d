import {main} from "./chunk-PXQKPI5V.js";
import {spec9 as spec} from "./chunk-Y4X4Y463.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-4XUUUGVE.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
