import {main} from "./chunk-H42UWK7S.js";
import {spec5 as spec} from "./chunk-2KK7VTID.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2SSOMYQJ.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
