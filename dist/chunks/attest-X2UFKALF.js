import {main} from "./chunk-3JOGHUVZ.js";
import {spec5 as spec} from "./chunk-F5LWO5QR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-X6OSQPPZ.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
