import {main} from "./chunk-GAJPFP6O.js";
import {spec5 as spec} from "./chunk-DK2Q5KC3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-FBENUIM7.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
