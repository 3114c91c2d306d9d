import {main} from "./chunk-CYV7J5BS.js";
import {spec8 as spec} from "./chunk-DMQPFMZX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-A3WGDP3C.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
