import {main} from "./chunk-C3XKPZGG.js";
import {spec} from "./chunk-UJ3QANMQ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-SCFEMZY7.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
