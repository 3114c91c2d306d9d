import {main} from "./chunk-ELVE7ABS.js";
import {spec4 as spec} from "./chunk-5VFENT4T.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-35TP7S6U.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
