import {main} from "./chunk-H4VFW5NX.js";
import {spec9 as spec} from "./chunk-DK2Q5KC3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-FBENUIM7.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
