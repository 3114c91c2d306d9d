import {main} from "./chunk-YT5P4KMI.js";
import {spec4 as spec} from "./chunk-B6Y3MAU2.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-ZEVKPARM.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
