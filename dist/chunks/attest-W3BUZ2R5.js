import {main} from "./chunk-J44BZNQN.js";
import {spec5 as spec} from "./chunk-UYHV6R4V.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EHP3R3VT.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
