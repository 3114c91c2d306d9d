import {main} from "./chunk-IB225EJ7.js";
import {spec2 as spec} from "./chunk-MSWVPBUZ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-RJWPHYG7.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
