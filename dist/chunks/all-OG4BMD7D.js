import {main} from "./chunk-D4YEYOT5.js";
import {spec4 as spec} from "./chunk-XDBYKJU7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-GC2V2N35.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
