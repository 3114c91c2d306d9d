import {main} from "./chunk-FHS26RMA.js";
import {spec8 as spec} from "./chunk-ISW3IKYU.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-MKT7YU4O.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
