import {main} from "./chunk-OHOEAPL5.js";
import {spec4 as spec} from "./chunk-DOUGTVOG.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5UOWBYMW.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
