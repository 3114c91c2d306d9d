import {main} from "./chunk-NKG5DAQX.js";
import {spec3 as spec} from "./chunk-B6Y3MAU2.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-ZEVKPARM.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
