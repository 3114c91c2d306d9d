import {main} from "./chunk-VF24YAG2.js";
import {spec9 as spec} from "./chunk-TL6XCLOH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EHCNLZH4.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
