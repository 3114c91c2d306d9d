import {main} from "./chunk-NE2ACIDW.js";
import {spec5 as spec} from "./chunk-EZWTJ7BB.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5VSA5IDX.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
