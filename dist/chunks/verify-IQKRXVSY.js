import {createActionsHost, main, readRunContext, runAction, spec} from "./chunk-D34AGR7G.js";
// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
