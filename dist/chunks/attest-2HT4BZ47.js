import {main} from "./chunk-G77KQ2SK.js";
import {spec5 as spec} from "./chunk-KGYHJHJX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PE7VVHUV.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
