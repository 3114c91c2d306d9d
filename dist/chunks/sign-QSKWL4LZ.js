import {main} from "./chunk-2KG4CPYA.js";
import {spec9 as spec} from "./chunk-6DYKUPJY.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-TOEWV52S.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
