import {main} from "./chunk-CM4RF573.js";
import {spec9 as spec} from "./chunk-5VFENT4T.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-35TP7S6U.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
