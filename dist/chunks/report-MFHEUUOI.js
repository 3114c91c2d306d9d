import {main} from "./chunk-EGDW47B4.js";
import {spec2 as spec} from "./chunk-F5LWO5QR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-X6OSQPPZ.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
