import {main} from "./chunk-5BYW5YUD.js";
import {spec9 as spec} from "./chunk-KGYHJHJX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PE7VVHUV.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
