import {main} from "./chunk-5ET6SXIR.js";
import {spec9 as spec} from "./chunk-MSWVPBUZ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-RJWPHYG7.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
