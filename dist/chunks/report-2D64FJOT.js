import {main} from "./chunk-HHCSGZ35.js";
import {spec2 as spec} from "./chunk-6DYKUPJY.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-TOEWV52S.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
