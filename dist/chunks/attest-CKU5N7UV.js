import {main} from "./chunk-RE3KWNZG.js";
import {spec5 as spec} from "./chunk-SL32ZUEI.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-DYGW4JHE.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
