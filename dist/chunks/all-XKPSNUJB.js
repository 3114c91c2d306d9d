import {main} from "./chunk-LWLO56OL.js";
import {spec4 as spec} from "./chunk-NKQATFSO.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2I4E76PQ.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
