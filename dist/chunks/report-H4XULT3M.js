import {main} from "./chunk-HH5GN2HF.js";
import {spec2 as spec} from "./chunk-UJ3QANMQ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-SCFEMZY7.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
