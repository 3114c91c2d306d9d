import {main} from "./chunk-CTXOKRY5.js";
import {spec3 as spec} from "./chunk-WYYRYWPM.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-D34AGR7G.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
