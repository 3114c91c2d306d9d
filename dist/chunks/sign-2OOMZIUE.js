import {main} from "./chunk-45I5SV7K.js";
import {spec9 as spec} from "./chunk-PDFRBETL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CC7ILXVJ.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
