import {main} from "./chunk-E4SFDULZ.js";
import {spec5 as spec} from "./chunk-NPQNEU4S.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-J6KHIJOV.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
