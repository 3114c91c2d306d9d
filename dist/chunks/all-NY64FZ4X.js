import {main} from "./chunk-WSKRXJU2.js";
import {spec4 as spec} from "./chunk-2KK7VTID.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2SSOMYQJ.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
