import {main} from "./chunk-MTM7LFSD.js";
import {spec8 as spec} from "./chunk-Y4X4Y463.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-4XUUUGVE.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
