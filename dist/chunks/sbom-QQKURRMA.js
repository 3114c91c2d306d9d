import {main} from "./chunk-L2EW5BXA.js";
import {spec8 as spec} from "./chunk-L55ASMK5.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DOOITU2C.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
