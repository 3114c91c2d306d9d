import {main} from "./chunk-7U644O7L.js";
import {spec} from "./chunk-5RD5V3AC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-JPIDK6SS.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
