import {main} from "./chunk-FW5GF5ZK.js";
import {spec} from "./chunk-GBPRSTXL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6LV5L4N5.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
