import {main} from "./chunk-CGFZJHV5.js";
import {spec4 as spec} from "./chunk-KGYHJHJX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PE7VVHUV.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
