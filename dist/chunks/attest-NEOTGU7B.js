import {main} from "./chunk-NX4LO2SB.js";
import {spec5 as spec} from "./chunk-XAL6HB3L.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-47SHMLQH.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
