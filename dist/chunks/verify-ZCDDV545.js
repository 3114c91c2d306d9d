import {createActionsHost, main, readRunContext, runAction, spec} from "./chunk-U3K4RHE3.js";
// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
