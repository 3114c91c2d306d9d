import {main} from "./chunk-NLWG5LQI.js";
import {spec2 as spec} from "./chunk-SL32ZUEI.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DYGW4JHE.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
