import {main} from "./chunk-JTNN2YDO.js";
import {spec3 as spec} from "./chunk-6MLCVS35.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-GZQXKJQB.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
