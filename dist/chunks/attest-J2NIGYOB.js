import {main} from "./chunk-TVORKWAM.js";
import {spec5 as spec} from "./chunk-YWBHRDB4.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-K632CBL6.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
