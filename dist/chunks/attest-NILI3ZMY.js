import {main} from "./chunk-7GRZV2B3.js";
import {spec5 as spec} from "./chunk-5VFENT4T.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-35TP7S6U.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
