import {main} from "./chunk-IVUAA2VW.js";
import {spec2 as spec} from "./chunk-DMQPFMZX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-A3WGDP3C.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
