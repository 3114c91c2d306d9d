import {main} from "./chunk-3OLC6IXX.js";
import {spec8 as spec} from "./chunk-EZWTJ7BB.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5VSA5IDX.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
