import {main} from "./chunk-DBUT6KUX.js";
import {spec2 as spec} from "./chunk-PDFRBETL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CC7ILXVJ.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
