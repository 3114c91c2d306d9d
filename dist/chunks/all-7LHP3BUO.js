import {main} from "./chunk-YJXZ7YRP.js";
import {spec4 as spec} from "./chunk-6DYKUPJY.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-TOEWV52S.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
