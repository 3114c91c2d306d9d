import {main} from "./chunk-R6CNDASX.js";
import {spec5 as spec} from "./chunk-75X5IORR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WVU4O4AP.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
