import {main} from "./chunk-YBRTA2UK.js";
import {spec5 as spec} from "./chunk-BGAFEJHK.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CHOW533C.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
