import {main} from "./chunk-4UM3ACHU.js";
import {spec2 as spec} from "./chunk-UB2HPTCZ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-YI3G7OJ6.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
