import {main} from "./chunk-GQERP47O.js";
import {spec} from "./chunk-KOFUSXFI.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WYCGFN2C.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
