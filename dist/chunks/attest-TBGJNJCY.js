import {main} from "./chunk-ITV4ABWV.js";
import {spec5 as spec} from "./chunk-WYYRYWPM.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-D34AGR7G.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
