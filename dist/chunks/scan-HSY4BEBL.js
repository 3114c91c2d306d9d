import {main} from "./chunk-QPECWPM3.js";
import {spec3 as spec} from "./chunk-3GJT2ZQ2.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2SZNGO6L.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
