import {main} from "./chunk-QVSNRKFX.js";
import {spec} from "./chunk-UYHV6R4V.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EHP3R3VT.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
