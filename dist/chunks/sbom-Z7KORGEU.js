import {main} from "./chunk-AGCBPZEF.js";
import {spec8 as spec} from "./chunk-GJCXZMJA.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-PF46LJMS.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
