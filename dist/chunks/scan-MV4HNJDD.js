import {main} from "./chunk-N4QNQ4Q2.js";
import {spec3 as spec} from "./chunk-3DRFSSTA.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CMOJJWVB.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
