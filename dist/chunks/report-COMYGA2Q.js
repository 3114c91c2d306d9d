import {main} from "./chunk-GAUVUZVK.js";
import {spec2 as spec} from "./chunk-XDBYKJU7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-GC2V2N35.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
