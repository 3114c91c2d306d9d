import {main} from "./chunk-VBUP7ELW.js";
import {spec5 as spec} from "./chunk-3S7OMGLU.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EPYQMJFJ.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
