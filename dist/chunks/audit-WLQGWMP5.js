import {main} from "./chunk-LJGFWUB6.js";
import {spec} from "./chunk-B6Y3MAU2.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-ZEVKPARM.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
