import {main} from "./chunk-FEX36HXB.js";
import {spec8 as spec} from "./chunk-VGYZZOML.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PONUK54L.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
