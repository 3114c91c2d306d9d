import {main} from "./chunk-B37B7O7V.js";
import {spec2 as spec} from "./chunk-5VFENT4T.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-35TP7S6U.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
