import {main} from "./chunk-NA6WKJ4W.js";
import {spec5 as spec} from "./chunk-KNOHXG2M.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CNS6O5IZ.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
