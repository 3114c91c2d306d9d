import {main} from "./chunk-FSPDXT76.js";
import {spec4 as spec} from "./chunk-UC66CN3A.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-XANKKY73.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
