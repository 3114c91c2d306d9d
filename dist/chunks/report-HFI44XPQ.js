import {main} from "./chunk-5ZK6SFLV.js";
import {spec2 as spec} from "./chunk-NKQATFSO.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2I4E76PQ.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
