import {main} from "./chunk-RNNO7S7O.js";
import {spec2 as spec} from "./chunk-CC6A34QC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-U3K4RHE3.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
