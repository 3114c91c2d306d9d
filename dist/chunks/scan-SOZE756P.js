import {main} from "./chunk-4JMWQ52I.js";
import {spec3 as spec} from "./chunk-TL6XCLOH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EHCNLZH4.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
