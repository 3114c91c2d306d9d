import {main} from "./chunk-7JQLIN23.js";
import {spec9 as spec} from "./chunk-KOFUSXFI.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WYCGFN2C.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
