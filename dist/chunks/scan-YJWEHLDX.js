import {main} from "./chunk-N23EEOHE.js";
import {spec3 as spec} from "./chunk-ZSP3TBMM.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DLV44BQH.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
