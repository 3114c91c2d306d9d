import {main} from "./chunk-Q6EVF3E3.js";
import {spec9 as spec} from "./chunk-TJQIMM4U.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-4OWU4AGT.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
