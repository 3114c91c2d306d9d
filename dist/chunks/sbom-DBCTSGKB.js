import {main} from "./chunk-YTWCZITK.js";
import {spec8 as spec} from "./chunk-LHSMXIHX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-LYY4MNEP.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
