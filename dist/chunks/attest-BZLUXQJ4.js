import {main} from "./chunk-PNMIXOFE.js";
import {spec5 as spec} from "./chunk-GBPRSTXL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6LV5L4N5.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
