import {main} from "./chunk-DDIJM7VC.js";
import {spec4 as spec} from "./chunk-DK2Q5KC3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-FBENUIM7.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
