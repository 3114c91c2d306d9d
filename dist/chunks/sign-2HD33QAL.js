import {main} from "./chunk-HY3UIDAQ.js";
import {spec9 as spec} from "./chunk-KNOHXG2M.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CNS6O5IZ.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
