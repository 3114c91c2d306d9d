import {main} from "./chunk-RMKNJQFN.js";
import {spec5 as spec} from "./chunk-CWDIVFW3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-IQVSJT45.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
