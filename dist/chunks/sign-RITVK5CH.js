import {main} from "./chunk-JQTT4FWK.js";
import {spec9 as spec} from "./chunk-ISW3IKYU.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-MKT7YU4O.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
