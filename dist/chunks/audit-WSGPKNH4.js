import {main} from "./chunk-EQPSMXZZ.js";
import {spec} from "./chunk-KGYHJHJX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PE7VVHUV.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
