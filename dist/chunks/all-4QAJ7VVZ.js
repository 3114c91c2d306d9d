import {main} from "./chunk-JCY7BF3Q.js";
import {spec4 as spec} from "./chunk-GJCXZMJA.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PF46LJMS.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
