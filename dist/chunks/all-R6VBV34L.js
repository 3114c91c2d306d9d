import {main} from "./chunk-VGKKYST6.js";
import {spec4 as spec} from "./chunk-5RD5V3AC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-JPIDK6SS.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
