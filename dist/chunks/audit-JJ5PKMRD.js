import {main} from "./chunk-ZXQZWKFF.js";
import {spec} from "./chunk-MSWVPBUZ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-RJWPHYG7.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
