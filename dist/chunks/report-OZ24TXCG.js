import {main} from "./chunk-NRGVSJLH.js";
import {spec2 as spec} from "./chunk-P2NMIOVC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-KW6XVY3M.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
