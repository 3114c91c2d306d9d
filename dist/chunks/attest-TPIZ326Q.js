import {main} from "./chunk-DTRZKDV4.js";
import {spec5 as spec} from "./chunk-UJ3QANMQ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-SCFEMZY7.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
