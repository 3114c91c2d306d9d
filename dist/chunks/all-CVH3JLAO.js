import {main} from "./chunk-4XXUENOI.js";
import {spec4 as spec} from "./chunk-IIXBY4W3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-J5AVM7P5.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
