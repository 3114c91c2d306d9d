import {main} from "./chunk-5CKFSLWP.js";
import {spec9 as spec} from "./chunk-YNQC5H34.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-MHPNWBJM.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
