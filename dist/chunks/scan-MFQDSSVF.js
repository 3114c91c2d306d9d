import {main} from "./chunk-KGH6ESN2.js";
import {spec3 as spec} from "./chunk-CC6A34QC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-U3K4RHE3.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
