import {main} from "./chunk-XFEUST5V.js";
import {spec9 as spec} from "./chunk-SL32ZUEI.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DYGW4JHE.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
