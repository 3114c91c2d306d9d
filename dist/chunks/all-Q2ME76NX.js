import {main} from "./chunk-SB73WM2S.js";
import {spec4 as spec} from "./chunk-537HXZHX.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-WFREBHGP.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
