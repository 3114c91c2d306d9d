import {main} from "./chunk-H6EVBA5R.js";
import {spec4 as spec} from "./chunk-UJ3QANMQ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-SCFEMZY7.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
