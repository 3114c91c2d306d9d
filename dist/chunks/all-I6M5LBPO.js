import {main} from "./chunk-R2RXXB4I.js";
import {spec4 as spec} from "./chunk-UYHV6R4V.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EHP3R3VT.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
