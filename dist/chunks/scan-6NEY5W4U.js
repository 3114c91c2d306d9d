import {main} from "./chunk-NXONCEZP.js";
import {spec3 as spec} from "./chunk-NQZT6CVW.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-2LD5WDCU.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
