import {main} from "./chunk-JB33X4PE.js";
import {spec} from "./chunk-DMQPFMZX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-A3WGDP3C.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
