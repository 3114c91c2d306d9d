import {main} from "./chunk-4VRSVLIY.js";
import {spec2 as spec} from "./chunk-YWBHRDB4.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-K632CBL6.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
