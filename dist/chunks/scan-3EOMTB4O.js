import {main} from "./chunk-2CRA2MAQ.js";
import {spec3 as spec} from "./chunk-KGYHJHJX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PE7VVHUV.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
