import {main} from "./chunk-7NC3GIMR.js";
import {spec8 as spec} from "./chunk-YNQC5H34.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-MHPNWBJM.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
