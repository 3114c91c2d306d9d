import {main} from "./chunk-I5JUH4ZN.js";
import {spec2 as spec} from "./chunk-KOFUSXFI.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WYCGFN2C.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
