import {main} from "./chunk-2ZVBQZJU.js";
import {spec3 as spec} from "./chunk-XDBYKJU7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-GC2V2N35.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
