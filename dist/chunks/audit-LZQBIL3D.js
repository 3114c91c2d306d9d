import {main} from "./chunk-S6DSXBCY.js";
import {spec} from "./chunk-P2NMIOVC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-KW6XVY3M.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
