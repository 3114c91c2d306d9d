import {main} from "./chunk-XAI4LI6E.js";
import {spec5 as spec} from "./chunk-B4QWKEMQ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-YWOMVF2A.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
