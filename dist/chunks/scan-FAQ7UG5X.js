import {main} from "./chunk-BHBBHJES.js";
import {spec3 as spec} from "./chunk-NKQATFSO.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2I4E76PQ.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
