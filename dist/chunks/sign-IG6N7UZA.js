import {main} from "./chunk-BQ74HA2S.js";
import {spec9 as spec} from "./chunk-6LCXNVHG.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5AHK6XZE.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
