import {main} from "./chunk-25LWOQEZ.js";
import {spec4 as spec} from "./chunk-KOFUSXFI.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WYCGFN2C.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
