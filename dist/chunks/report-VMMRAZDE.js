import {main} from "./chunk-6E7LE7AZ.js";
import {spec2 as spec} from "./chunk-B6Y3MAU2.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-ZEVKPARM.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
