import {main} from "./chunk-6ULBNVZB.js";
import {spec9 as spec} from "./chunk-6MLCVS35.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-GZQXKJQB.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
