import {main} from "./chunk-ZCY4NAZB.js";
import {spec5 as spec} from "./chunk-5RD5V3AC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-JPIDK6SS.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
