import {createActionsHost, main, readRunContext, runAction, spec} from "./chunk-5VSA5IDX.js";
// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
