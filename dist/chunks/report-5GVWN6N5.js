import {main} from "./chunk-3OPAF7W6.js";
import {spec2 as spec} from "./chunk-6LCXNVHG.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5AHK6XZE.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
