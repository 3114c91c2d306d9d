import {main} from "./chunk-LO4IEWUA.js";
import {spec8 as spec} from "./chunk-BTCLXOTN.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-RS72XTUW.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
