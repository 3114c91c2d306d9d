import {main} from "./chunk-EYMQ3JTR.js";
import {spec} from "./chunk-VGYZZOML.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PONUK54L.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
