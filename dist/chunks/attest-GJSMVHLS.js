import {main} from "./chunk-VYUVCLT5.js";
import {spec5 as spec} from "./chunk-3GJT2ZQ2.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2SZNGO6L.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
