import {main} from "./chunk-7RC4CNNW.js";
import {spec4 as spec} from "./chunk-WYYRYWPM.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-D34AGR7G.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
