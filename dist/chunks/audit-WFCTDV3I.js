import {main} from "./chunk-3PNPOFPL.js";
import {spec} from "./chunk-3GJT2ZQ2.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2SZNGO6L.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
