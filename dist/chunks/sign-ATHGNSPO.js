import {main} from "./chunk-6BOROVTQ.js";
import {spec9 as spec} from "./chunk-F5LWO5QR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-X6OSQPPZ.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
