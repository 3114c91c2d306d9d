import {main} from "./chunk-LSGKSJ4W.js";
import {spec2 as spec} from "./chunk-NPQNEU4S.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-J6KHIJOV.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
