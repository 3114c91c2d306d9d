import {main} from "./chunk-LVCP7VSR.js";
import {spec3 as spec} from "./chunk-TJQIMM4U.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-4OWU4AGT.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
