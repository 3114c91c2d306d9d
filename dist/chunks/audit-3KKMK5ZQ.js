import {main} from "./chunk-56HBOGA2.js";
import {spec} from "./chunk-3UPCBPS5.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6CM33WS6.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
