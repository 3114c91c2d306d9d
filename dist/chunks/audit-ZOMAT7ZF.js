import {main} from "./chunk-YN7MQNJF.js";
import {spec} from "./chunk-UB2HPTCZ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-YI3G7OJ6.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
