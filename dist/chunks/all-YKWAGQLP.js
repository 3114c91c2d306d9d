import {main} from "./chunk-4RAKLEGO.js";
import {spec4 as spec} from "./chunk-6LCXNVHG.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5AHK6XZE.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
