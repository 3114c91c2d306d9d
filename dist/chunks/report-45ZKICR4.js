import {main} from "./chunk-LWSOIFQV.js";
import {spec2 as spec} from "./chunk-UC66CN3A.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-XANKKY73.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
