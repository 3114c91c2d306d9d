import {main} from "./chunk-HG7DJJ3M.js";
import {spec5 as spec} from "./chunk-GJCXZMJA.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PF46LJMS.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
