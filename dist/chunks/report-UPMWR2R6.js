import {main} from "./chunk-MKFYU3SJ.js";
import {spec2 as spec} from "./chunk-2KK7VTID.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2SSOMYQJ.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
