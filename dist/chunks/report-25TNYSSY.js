import {main} from "./chunk-FG6KE2TR.js";
import {spec2 as spec} from "./chunk-IIXBY4W3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-J5AVM7P5.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
