import {main} from "./chunk-2VRB72DU.js";
import {spec5 as spec} from "./chunk-L55ASMK5.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DOOITU2C.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
