import {main} from "./chunk-4SX4HA5F.js";
import {spec9 as spec} from "./chunk-UJ3QANMQ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-SCFEMZY7.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
