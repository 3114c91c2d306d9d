import {main} from "./chunk-V7MDKITD.js";
import {spec8 as spec} from "./chunk-F5LWO5QR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-X6OSQPPZ.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
