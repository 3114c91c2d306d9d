import {main} from "./chunk-KDR2HIWN.js";
import {spec8 as spec} from "./chunk-GBPRSTXL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6LV5L4N5.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
