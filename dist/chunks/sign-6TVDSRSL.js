import {main} from "./chunk-G42HIFDQ.js";
import {spec9 as spec} from "./chunk-YWBHRDB4.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-K632CBL6.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
