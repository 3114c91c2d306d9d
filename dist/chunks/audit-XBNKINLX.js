import {main} from "./chunk-NEKCMHVK.js";
import {spec} from "./chunk-TL6XCLOH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EHCNLZH4.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
