import {main} from "./chunk-TTC2GR2I.js";
import {spec3 as spec} from "./chunk-TYYXSEBH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-VH7VC6LP.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
