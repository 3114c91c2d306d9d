import {main} from "./chunk-YZVCKNWM.js";
import {spec4 as spec} from "./chunk-CWDIVFW3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-IQVSJT45.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
