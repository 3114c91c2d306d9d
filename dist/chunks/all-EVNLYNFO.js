import {main} from "./chunk-KTA5H3HP.js";
import {spec4 as spec} from "./chunk-P2NMIOVC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-KW6XVY3M.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
