import {main} from "./chunk-VUQBACU3.js";
import {spec4 as spec} from "./chunk-6MLCVS35.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-GZQXKJQB.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
