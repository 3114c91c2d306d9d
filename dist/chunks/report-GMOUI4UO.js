import {main} from "./chunk-QJMSUGWH.js";
import {spec2 as spec} from "./chunk-537HXZHX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WFREBHGP.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
