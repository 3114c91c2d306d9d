import {main} from "./chunk-7UHCLCPS.js";
import {spec} from "./chunk-HTUGT4OJ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6RZDSKN6.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
