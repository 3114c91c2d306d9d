import {main} from "./chunk-MRKHJTFS.js";
import {spec9 as spec} from "./chunk-EZWTJ7BB.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5VSA5IDX.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
