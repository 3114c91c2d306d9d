import {main} from "./chunk-WBBVHTIW.js";
import {spec} from "./chunk-5VFENT4T.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-35TP7S6U.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
