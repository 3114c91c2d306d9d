import {main} from "./chunk-HGZC53ZG.js";
import {spec8 as spec} from "./chunk-TYYXSEBH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-VH7VC6LP.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
