import {main} from "./chunk-GYSMFEAT.js";
import {spec9 as spec} from "./chunk-TYYXSEBH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-VH7VC6LP.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
