import {main} from "./chunk-US4H6723.js";
import {spec} from "./chunk-6MLCVS35.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-GZQXKJQB.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
