import {main} from "./chunk-UUU53GF7.js";
import {spec8 as spec} from "./chunk-QTBVNEKV.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-IBBSXYF5.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
