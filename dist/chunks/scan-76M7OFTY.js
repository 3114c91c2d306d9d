import {main} from "./chunk-FN47UQPD.js";
import {spec3 as spec} from "./chunk-B4QWKEMQ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-YWOMVF2A.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
