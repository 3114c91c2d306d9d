import {main} from "./chunk-NNC2EBND.js";
import {spec5 as spec} from "./chunk-BTCLXOTN.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-RS72XTUW.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
