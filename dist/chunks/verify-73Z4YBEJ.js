import {createActionsHost, main, readRunContext, runAction, spec} from "./chunk-2I4E76PQ.js";
// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
