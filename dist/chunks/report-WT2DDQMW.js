import {main} from "./chunk-E66YJ25M.js";
import {spec2 as spec} from "./chunk-DOUGTVOG.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5UOWBYMW.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
