import {main} from "./chunk-PQQG7BFP.js";
import {spec9 as spec} from "./chunk-UYHV6R4V.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EHP3R3VT.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
