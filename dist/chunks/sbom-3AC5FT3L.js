import {main} from "./chunk-JNJHTP2P.js";
import {spec8 as spec} from "./chunk-B4RSX6SY.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-M6QC7GEK.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
