import {main} from "./chunk-2ZHPTVSH.js";
import {spec3 as spec} from "./chunk-J3LS7JIH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CDBIFDWS.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
