import {main} from "./chunk-HRS3HL7L.js";
import {spec} from "./chunk-BKSOZTGR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-7FADEON7.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
