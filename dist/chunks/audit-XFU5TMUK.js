import {main} from "./chunk-LE7756V4.js";
import {spec} from "./chunk-NKQATFSO.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2I4E76PQ.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
