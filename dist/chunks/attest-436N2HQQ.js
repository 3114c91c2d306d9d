import {main} from "./chunk-5D6IKWDG.js";
import {spec5 as spec} from "./chunk-KOFUSXFI.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WYCGFN2C.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
