import {main} from "./chunk-RWGDCB5Y.js";
import {spec2 as spec} from "./chunk-B4QWKEMQ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-YWOMVF2A.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
