import {main} from "./chunk-JC7BXQTV.js";
import {spec4 as spec} from "./chunk-NQZT6CVW.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2LD5WDCU.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
