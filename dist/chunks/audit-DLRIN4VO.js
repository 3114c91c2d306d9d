import {main} from "./chunk-WLGOC3VY.js";
import {spec} from "./chunk-75X5IORR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WVU4O4AP.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
