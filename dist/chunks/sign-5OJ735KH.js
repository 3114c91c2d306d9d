import {main} from "./chunk-DGUC2ORP.js";
import {spec9 as spec} from "./chunk-VGYZZOML.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PONUK54L.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
