import {main} from "./chunk-FXSTSFHP.js";
import {spec8 as spec} from "./chunk-J3LS7JIH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CDBIFDWS.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
