import {main} from "./chunk-OU4NCVOM.js";
import {spec} from "./chunk-Y4X4Y463.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-4XUUUGVE.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
