import {main} from "./chunk-QBF7GBJO.js";
import {spec5 as spec} from "./chunk-NPKV7DIC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-H55YN2GV.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
