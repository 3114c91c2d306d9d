import {main} from "./chunk-QFH66KQM.js";
import {spec8 as spec} from "./chunk-EGTIYRAL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-ZOCX4FXJ.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
