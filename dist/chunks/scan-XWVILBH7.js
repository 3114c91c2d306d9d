import {main} from "./chunk-FLHYO4EJ.js";
import {spec3 as spec} from "./chunk-6LCXNVHG.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5AHK6XZE.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
