import {main} from "./chunk-72GE4BR7.js";
import {spec5 as spec} from "./chunk-ZSP3TBMM.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DLV44BQH.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
