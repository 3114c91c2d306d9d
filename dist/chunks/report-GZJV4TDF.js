import {main} from "./chunk-44PSXXVH.js";
import {spec2 as spec} from "./chunk-BYTBDI63.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-E5F3UNYO.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
