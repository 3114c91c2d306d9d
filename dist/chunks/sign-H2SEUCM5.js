import {main} from "./chunk-WOH7PUE6.js";
import {spec9 as spec} from "./chunk-QTBVNEKV.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-IBBSXYF5.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
