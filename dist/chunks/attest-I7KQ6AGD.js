import {main} from "./chunk-ACHFMEVE.js";
import {spec5 as spec} from "./chunk-PDFRBETL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CC7ILXVJ.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
