import {main} from "./chunk-5B6P5ODU.js";
import {spec3 as spec} from "./chunk-EZWTJ7BB.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5VSA5IDX.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
