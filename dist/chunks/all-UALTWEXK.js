import {main} from "./chunk-UKMELCRS.js";
import {spec4 as spec} from "./chunk-B4RSX6SY.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-M6QC7GEK.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
