import {main} from "./chunk-CXDRAR5J.js";
import {spec5 as spec} from "./chunk-3DRFSSTA.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CMOJJWVB.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
