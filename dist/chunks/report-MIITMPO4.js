import {main} from "./chunk-7G6UZZCY.js";
import {spec2 as spec} from "./chunk-3UPCBPS5.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6CM33WS6.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
