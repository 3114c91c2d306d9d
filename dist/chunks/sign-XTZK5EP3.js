import {main} from "./chunk-ZICZBSOB.js";
import {spec9 as spec} from "./chunk-L55ASMK5.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DOOITU2C.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
