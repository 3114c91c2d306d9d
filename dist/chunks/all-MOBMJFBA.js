import {main} from "./chunk-GXXVHMOF.js";
import {spec4 as spec} from "./chunk-TYYXSEBH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-VH7VC6LP.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
