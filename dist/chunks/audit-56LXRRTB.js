import {main} from "./chunk-Y74YLAGX.js";
import {spec} from "./chunk-TJQIMM4U.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-4OWU4AGT.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
