import {main} from "./chunk-N7SUHZKL.js";
import {spec2 as spec} from "./chunk-Y4X4Y463.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-4XUUUGVE.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
