import {main} from "./chunk-CWCR25RB.js";
import {spec8 as spec} from "./chunk-NPKV7DIC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-H55YN2GV.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
