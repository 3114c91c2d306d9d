import {main} from "./chunk-ZQWBZKDB.js";
import {spec3 as spec} from "./chunk-MSWVPBUZ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-RJWPHYG7.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
