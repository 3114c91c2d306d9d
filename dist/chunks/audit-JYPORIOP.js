import {main} from "./chunk-7XUBIWEB.js";
import {spec} from "./chunk-2KK7VTID.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2SSOMYQJ.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
