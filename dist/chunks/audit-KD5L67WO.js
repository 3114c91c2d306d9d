import {main} from "./chunk-CC5WFF5L.js";
import {spec} from "./chunk-UC66CN3A.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-XANKKY73.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
