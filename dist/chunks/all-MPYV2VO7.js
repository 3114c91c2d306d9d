import {main} from "./chunk-FPRYCUIA.js";
import {spec4 as spec} from "./chunk-PDFRBETL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CC7ILXVJ.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
