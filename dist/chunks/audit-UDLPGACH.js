import {main} from "./chunk-K27FGMTT.js";
import {spec} from "./chunk-UFFRFZMS.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-3OF3SPGB.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
