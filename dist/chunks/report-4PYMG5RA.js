import {main} from "./chunk-ATEI563T.js";
import {spec2 as spec} from "./chunk-VGYZZOML.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PONUK54L.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
