import {main} from "./chunk-TMAPR7L7.js";
import {spec9 as spec} from "./chunk-3DRFSSTA.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CMOJJWVB.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
