import {main} from "./chunk-FPV27RQW.js";
import {spec9 as spec} from "./chunk-NQZT6CVW.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2LD5WDCU.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
