import {createActionsHost, main, readRunContext, runAction, spec} from "./chunk-J5AVM7P5.js";
// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
