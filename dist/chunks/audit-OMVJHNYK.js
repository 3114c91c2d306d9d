import {main} from "./chunk-VV664UDX.js";
import {spec} from "./chunk-NQZT6CVW.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2LD5WDCU.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
