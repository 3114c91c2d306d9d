import {main} from "./chunk-5IBTN5HJ.js";
import {spec9 as spec} from "./chunk-NPKV7DIC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-H55YN2GV.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
