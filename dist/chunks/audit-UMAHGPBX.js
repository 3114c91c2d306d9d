import {main} from "./chunk-DJ5HVFYE.js";
import {spec} from "./chunk-YNQC5H34.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-MHPNWBJM.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
