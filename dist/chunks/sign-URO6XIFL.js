import {main} from "./chunk-3VRPTVAH.js";
import {spec9 as spec} from "./chunk-J3LS7JIH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CDBIFDWS.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
