import {main} from "./chunk-G5EI7LNZ.js";
import {spec2 as spec} from "./chunk-UFFRFZMS.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-3OF3SPGB.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
