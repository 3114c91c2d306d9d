import {main} from "./chunk-Y2AKBF6J.js";
import {spec3 as spec} from "./chunk-UB2HPTCZ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-YI3G7OJ6.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
