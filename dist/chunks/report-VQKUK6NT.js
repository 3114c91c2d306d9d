import {main} from "./chunk-PVOQQSTO.js";
import {spec2 as spec} from "./chunk-WYYRYWPM.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-D34AGR7G.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
