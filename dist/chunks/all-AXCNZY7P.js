import {main} from "./chunk-5Q62GMJC.js";
import {spec4 as spec} from "./chunk-GBPRSTXL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6LV5L4N5.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
