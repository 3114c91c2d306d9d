import {main} from "./chunk-CGUJJKIH.js";
import {spec3 as spec} from "./chunk-F5LWO5QR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-X6OSQPPZ.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
