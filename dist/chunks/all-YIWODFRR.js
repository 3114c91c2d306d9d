import {main} from "./chunk-GM7ME7BS.js";
import {spec4 as spec} from "./chunk-3UPCBPS5.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6CM33WS6.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
