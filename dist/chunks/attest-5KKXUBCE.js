import {main} from "./chunk-3X5XED72.js";
import {spec5 as spec} from "./chunk-QTBVNEKV.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-IBBSXYF5.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
