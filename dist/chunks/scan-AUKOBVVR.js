import {main} from "./chunk-FL46FXZX.js";
import {spec3 as spec} from "./chunk-GBPRSTXL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6LV5L4N5.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
