import {main} from "./chunk-MIGKV6C3.js";
import {spec8 as spec} from "./chunk-CC6A34QC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-U3K4RHE3.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
