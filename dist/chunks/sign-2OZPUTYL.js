import {main} from "./chunk-I47X5YED.js";
import {spec9 as spec} from "./chunk-BGAFEJHK.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CHOW533C.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
