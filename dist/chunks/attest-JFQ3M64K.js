import {main} from "./chunk-HI6QRBAA.js";
import {spec5 as spec} from "./chunk-HCLRFFC7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-OQAJUVVH.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
