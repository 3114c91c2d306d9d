import {main} from "./chunk-KDA5VRIZ.js";
import {spec} from "./chunk-KNOHXG2M.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CNS6O5IZ.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
