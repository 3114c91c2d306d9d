import {main} from "./chunk-DPMSDMWF.js";
import {spec4 as spec} from "./chunk-EZWTJ7BB.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5VSA5IDX.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
