import {main} from "./chunk-QAM64IHO.js";
import {spec3 as spec} from "./chunk-YNQC5H34.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-MHPNWBJM.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
