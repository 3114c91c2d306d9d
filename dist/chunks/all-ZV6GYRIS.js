import {main} from "./chunk-KW5GGNBS.js";
import {spec4 as spec} from "./chunk-BGAFEJHK.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CHOW533C.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
