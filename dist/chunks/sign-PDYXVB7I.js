import {main} from "./chunk-ASSRJLDT.js";
import {spec9 as spec} from "./chunk-CWDIVFW3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-IQVSJT45.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
