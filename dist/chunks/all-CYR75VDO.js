import {main} from "./chunk-BJOKNBQK.js";
import {spec4 as spec} from "./chunk-B4QWKEMQ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-YWOMVF2A.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
