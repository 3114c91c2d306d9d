import {main} from "./chunk-LDSPOQQL.js";
import {spec2 as spec} from "./chunk-BKSOZTGR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-7FADEON7.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
