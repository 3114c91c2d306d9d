import {main} from "./chunk-MQVTN2NG.js";
import {spec9 as spec} from "./chunk-ZSP3TBMM.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DLV44BQH.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
