import {main} from "./chunk-3T6FQWO5.js";
import {spec8 as spec} from "./chunk-IIXBY4W3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-J5AVM7P5.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
