import {main} from "./chunk-PKBB22PL.js";
import {spec} from "./chunk-PDFRBETL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CC7ILXVJ.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
