import {main} from "./chunk-GAOUKZFS.js";
import {spec3 as spec} from "./chunk-BKSOZTGR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-7FADEON7.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
