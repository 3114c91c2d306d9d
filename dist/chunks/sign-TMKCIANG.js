import {main} from "./chunk-H47LJZFM.js";
import {spec9 as spec} from "./chunk-UFFRFZMS.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-3OF3SPGB.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
