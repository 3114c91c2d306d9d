import {main} from "./chunk-5HOYKA6X.js";
import {spec3 as spec} from "./chunk-3UPCBPS5.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6CM33WS6.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
