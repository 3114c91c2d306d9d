import {main} from "./chunk-HXVKR7YU.js";
import {spec4 as spec} from "./chunk-J3LS7JIH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CDBIFDWS.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
