import {main} from "./chunk-VSGCFUOD.js";
import {spec9 as spec} from "./chunk-2KK7VTID.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2SSOMYQJ.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
