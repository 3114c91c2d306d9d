import {main} from "./chunk-3BJ6MGDF.js";
import {spec2 as spec} from "./chunk-TYYXSEBH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-VH7VC6LP.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
