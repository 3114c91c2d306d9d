import {main} from "./chunk-FRGRA5LL.js";
import {spec5 as spec} from "./chunk-J3LS7JIH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CDBIFDWS.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
