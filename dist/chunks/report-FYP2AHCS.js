import {main} from "./chunk-4XSLTDKM.js";
import {spec2 as spec} from "./chunk-LL4FIEDL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-CRAZHIQN.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
