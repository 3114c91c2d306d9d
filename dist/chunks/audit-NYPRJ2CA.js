import {main} from "./chunk-F6PHWZ5B.js";
import {spec} from "./chunk-537HXZHX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WFREBHGP.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
