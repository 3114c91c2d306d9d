import {main} from "./chunk-PQBUGRWK.js";
import {spec5 as spec} from "./chunk-LHSMXIHX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-LYY4MNEP.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
