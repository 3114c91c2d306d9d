import {main} from "./chunk-HHAAAJ75.js";
import {spec8 as spec} from "./chunk-P2NMIOVC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-KW6XVY3M.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
