import {main} from "./chunk-NKEBDP2G.js";
import {spec3 as spec} from "./chunk-QTBVNEKV.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-IBBSXYF5.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
