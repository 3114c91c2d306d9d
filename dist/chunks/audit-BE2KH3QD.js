import {main} from "./chunk-EVKKNB2F.js";
import {spec} from "./chunk-EGTIYRAL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-ZOCX4FXJ.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
