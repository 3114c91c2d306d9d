import {main} from "./chunk-77TWKAXO.js";
import {spec8 as spec} from "./chunk-UB2HPTCZ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-YI3G7OJ6.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
