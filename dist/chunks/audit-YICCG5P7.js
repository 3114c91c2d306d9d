import {main} from "./chunk-RG6NPPKG.js";
import {spec} from "./chunk-YWBHRDB4.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-K632CBL6.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
