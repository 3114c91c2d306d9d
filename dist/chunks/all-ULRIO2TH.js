import {main} from "./chunk-SP6CBRET.js";
import {spec4 as spec} from "./chunk-75X5IORR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WVU4O4AP.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
