import {main} from "./chunk-4MTWKVU6.js";
import {spec8 as spec} from "./chunk-537HXZHX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WFREBHGP.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
