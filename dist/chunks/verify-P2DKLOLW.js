import {createActionsHost, main, readRunContext, runAction, spec} from "./chunk-GC2V2N35.js";
// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
