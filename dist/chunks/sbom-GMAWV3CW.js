import {main} from "./chunk-HQRVJN55.js";
import {spec8 as spec} from "./chunk-75X5IORR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WVU4O4AP.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
