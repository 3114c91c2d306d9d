import {main} from "./chunk-2O6BU5G7.js";
import {spec8 as spec} from "./chunk-UC66CN3A.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-XANKKY73.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
