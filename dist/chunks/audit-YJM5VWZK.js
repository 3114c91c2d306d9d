import {main} from "./chunk-5Y5YJF7U.js";
import {spec} from "./chunk-CC6A34QC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-U3K4RHE3.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
