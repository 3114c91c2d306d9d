import {main} from "./chunk-TWKOVZMH.js";
import {spec2 as spec} from "./chunk-GJCXZMJA.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PF46LJMS.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
