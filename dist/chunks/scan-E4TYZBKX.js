import {main} from "./chunk-YFCOCJCQ.js";
import {spec3 as spec} from "./chunk-75X5IORR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WVU4O4AP.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
