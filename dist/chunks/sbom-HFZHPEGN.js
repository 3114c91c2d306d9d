import {main} from "./chunk-27YKJN7H.js";
import {spec8 as spec} from "./chunk-6DYKUPJY.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-TOEWV52S.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
