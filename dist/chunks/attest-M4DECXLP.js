import {main} from "./chunk-7QXGSL5Y.js";
import {spec5 as spec} from "./chunk-P2NMIOVC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-KW6XVY3M.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
