import {main} from "./chunk-N4XID63E.js";
import {spec} from "./chunk-LL4FIEDL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CRAZHIQN.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
