import {main} from "./chunk-HIWMKJNE.js";
import {spec3 as spec} from "./chunk-EGTIYRAL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-ZOCX4FXJ.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
