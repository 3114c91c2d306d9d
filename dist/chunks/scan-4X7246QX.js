import {main} from "./chunk-37MCTQQP.js";
import {spec3 as spec} from "./chunk-DK2Q5KC3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-FBENUIM7.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
