import {main} from "./chunk-EKRMQWSG.js";
import {spec9 as spec} from "./chunk-BYTBDI63.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-E5F3UNYO.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
