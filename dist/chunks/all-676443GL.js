import {main} from "./chunk-TANERJIW.js";
import {spec4 as spec} from "./chunk-EGTIYRAL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-ZOCX4FXJ.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
