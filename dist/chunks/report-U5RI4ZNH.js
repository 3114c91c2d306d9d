import {main} from "./chunk-NLXWNW3P.js";
import {spec2 as spec} from "./chunk-3GJT2ZQ2.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2SZNGO6L.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
