import {main} from "./chunk-UOMZ4EG7.js";
import {spec5 as spec} from "./chunk-BYTBDI63.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-E5F3UNYO.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
