import {main} from "./chunk-QCVXPKSV.js";
import {spec9 as spec} from "./chunk-DOUGTVOG.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5UOWBYMW.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
