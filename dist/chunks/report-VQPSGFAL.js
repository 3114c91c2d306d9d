import {main} from "./chunk-YNTVIAYE.js";
import {spec2 as spec} from "./chunk-UYHV6R4V.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EHP3R3VT.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
