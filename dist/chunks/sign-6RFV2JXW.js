import {main} from "./chunk-J6HC7PAH.js";
import {spec9 as spec} from "./chunk-B6Y3MAU2.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-ZEVKPARM.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
