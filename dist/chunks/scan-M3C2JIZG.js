import {main} from "./chunk-6HQG4CSQ.js";
import {spec3 as spec} from "./chunk-VGYZZOML.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PONUK54L.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
