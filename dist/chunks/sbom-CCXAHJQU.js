import {main} from "./chunk-SLC6AB65.js";
import {spec8 as spec} from "./chunk-6MLCVS35.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-GZQXKJQB.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
