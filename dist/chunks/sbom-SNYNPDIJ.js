import {main} from "./chunk-AERC5DZH.js";
import {spec8 as spec} from "./chunk-BKSOZTGR.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-7FADEON7.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
