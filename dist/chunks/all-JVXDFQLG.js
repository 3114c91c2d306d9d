import {main} from "./chunk-HKUR6U4A.js";
import {spec4 as spec} from "./chunk-TJQIMM4U.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-4OWU4AGT.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
