import {main} from "./chunk-QBNJPHOH.js";
import {spec8 as spec} from "./chunk-DOUGTVOG.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5UOWBYMW.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
