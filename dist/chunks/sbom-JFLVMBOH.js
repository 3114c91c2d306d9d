import {main} from "./chunk-ARQMDSF3.js";
import {spec8 as spec} from "./chunk-3S7OMGLU.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EPYQMJFJ.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
