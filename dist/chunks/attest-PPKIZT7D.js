import {main} from "./chunk-4VLJOLN3.js";
import {spec5 as spec} from "./chunk-DMQPFMZX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-A3WGDP3C.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
