import {main} from "./chunk-26D7R5UZ.js";
import {spec9 as spec} from "./chunk-B4RSX6SY.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-M6QC7GEK.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
