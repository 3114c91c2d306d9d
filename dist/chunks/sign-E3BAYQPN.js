import {main} from "./chunk-VQA4X5I3.js";
import {spec9 as spec} from "./chunk-DMQPFMZX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-A3WGDP3C.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
