import {main} from "./chunk-RDGS4JUF.js";
import {spec2 as spec} from "./chunk-ZSP3TBMM.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DLV44BQH.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
