import {main} from "./chunk-KHOBIK2Z.js";
import {spec8 as spec} from "./chunk-NPQNEU4S.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-J6KHIJOV.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
