import {main} from "./chunk-C2THEUDB.js";
import {spec9 as spec} from "./chunk-CC6A34QC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-U3K4RHE3.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
