import {main} from "./chunk-WLE3L3TB.js";
import {spec5 as spec} from "./chunk-YNQC5H34.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-MHPNWBJM.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
