import {main} from "./chunk-6BLNZAAN.js";
import {spec5 as spec} from "./chunk-537HXZHX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WFREBHGP.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
