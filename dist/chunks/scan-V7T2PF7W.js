import {main} from "./chunk-GXYCGI7D.js";
import {spec3 as spec} from "./chunk-YWBHRDB4.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-K632CBL6.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
