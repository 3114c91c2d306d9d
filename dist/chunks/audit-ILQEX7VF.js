import {main} from "./chunk-MUPDBOGF.js";
import {spec} from "./chunk-6LCXNVHG.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5AHK6XZE.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
