import {main} from "./chunk-T3NRBWYI.js";
import {spec9 as spec} from "./chunk-GJCXZMJA.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PF46LJMS.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
