import {main} from "./chunk-OSG7E2FB.js";
import {spec9 as spec} from "./chunk-IIXBY4W3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-J5AVM7P5.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
