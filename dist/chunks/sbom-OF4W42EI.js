import {main} from "./chunk-T3HD4LIP.js";
import {spec8 as spec} from "./chunk-BGAFEJHK.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CHOW533C.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
