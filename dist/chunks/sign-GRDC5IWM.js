import {main} from "./chunk-TT2MBKGG.js";
import {spec9 as spec} from "./chunk-B4QWKEMQ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-YWOMVF2A.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
