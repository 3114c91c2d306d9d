import {main} from "./chunk-546IOE2A.js";
import {spec8 as spec} from "./chunk-5RD5V3AC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-JPIDK6SS.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
