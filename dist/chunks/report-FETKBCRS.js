import {main} from "./chunk-2BPCOQOR.js";
import {spec2 as spec} from "./chunk-BGAFEJHK.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CHOW533C.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
