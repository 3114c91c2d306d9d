import {createActionsHost, main, readRunContext, runAction, spec} from "./chunk-6LV5L4N5.js";
// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
