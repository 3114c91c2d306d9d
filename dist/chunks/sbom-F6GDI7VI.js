import {main} from "./chunk-GXAILAZK.js";
import {spec8 as spec} from "./chunk-XDBYKJU7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-GC2V2N35.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
