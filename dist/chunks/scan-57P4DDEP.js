import {main} from "./chunk-BPVJ5TK4.js";
import {spec3 as spec} from "./chunk-NPKV7DIC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-H55YN2GV.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
