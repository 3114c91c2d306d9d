import {main} from "./chunk-DP4QD53U.js";
import {spec2 as spec} from "./chunk-TL6XCLOH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EHCNLZH4.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
