import {main} from "./chunk-6ATVZLPE.js";
import {spec8 as spec} from "./chunk-MSWVPBUZ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-RJWPHYG7.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
