import {main} from "./chunk-TWD3GKIZ.js";
import {spec} from "./chunk-BTCLXOTN.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-RS72XTUW.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
