import {main} from "./chunk-JFG4Q3WW.js";
import {spec5 as spec} from "./chunk-NQZT6CVW.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2LD5WDCU.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
