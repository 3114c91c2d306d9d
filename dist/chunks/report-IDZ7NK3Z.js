import {main} from "./chunk-5AT5ZOJN.js";
import {spec2 as spec} from "./chunk-B4RSX6SY.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-M6QC7GEK.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
