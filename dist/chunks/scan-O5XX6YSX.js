import {main} from "./chunk-HB6W7IRR.js";
import {spec3 as spec} from "./chunk-6DYKUPJY.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-TOEWV52S.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
