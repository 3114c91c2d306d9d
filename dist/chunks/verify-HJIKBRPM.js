import {createActionsHost, main, readRunContext, runAction, spec} from "./chunk-DOOITU2C.js";
// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
