import {main} from "./chunk-2DOSIHMZ.js";
import {spec5 as spec} from "./chunk-NKQATFSO.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2I4E76PQ.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
