import {main} from "./chunk-RCY7KVGC.js";
import {spec9 as spec} from "./chunk-HCLRFFC7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-OQAJUVVH.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
