import {main} from "./chunk-U2XN7LAO.js";
import {spec} from "./chunk-NPKV7DIC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-H55YN2GV.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
