import {main} from "./chunk-JXQLJU27.js";
import {spec} from "./chunk-QTBVNEKV.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-IBBSXYF5.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
