import {main} from "./chunk-J2KJWXQT.js";
import {spec3 as spec} from "./chunk-UC66CN3A.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-XANKKY73.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
