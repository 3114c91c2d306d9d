import {main} from "./chunk-MT3FS5OQ.js";
import {spec3 as spec} from "./chunk-UFFRFZMS.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-3OF3SPGB.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
