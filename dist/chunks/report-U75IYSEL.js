import {main} from "./chunk-LLTZ2FAW.js";
import {spec2 as spec} from "./chunk-H63QC42Y.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-HQVDNRUA.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
