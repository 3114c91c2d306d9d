import {main} from "./chunk-6QUT5A7S.js";
import {spec3 as spec} from "./chunk-B4RSX6SY.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-M6QC7GEK.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
