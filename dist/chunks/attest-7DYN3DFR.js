import {main} from "./chunk-VDYJU6LL.js";
import {spec5 as spec} from "./chunk-IIXBY4W3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-J5AVM7P5.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
