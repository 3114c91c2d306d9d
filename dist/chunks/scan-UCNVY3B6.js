import {main} from "./chunk-EOLQBWBK.js";
import {spec3 as spec} from "./chunk-HCLRFFC7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-OQAJUVVH.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
