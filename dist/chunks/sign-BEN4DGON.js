import {main} from "./chunk-PXUA55W5.js";
import {spec9 as spec} from "./chunk-BTCLXOTN.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-RS72XTUW.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
