import {main} from "./chunk-6PW3W6HR.js";
import {spec5 as spec} from "./chunk-XDBYKJU7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-GC2V2N35.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
