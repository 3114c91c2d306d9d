import {main} from "./chunk-YCIOLGNN.js";
import {spec} from "./chunk-WYYRYWPM.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-D34AGR7G.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
