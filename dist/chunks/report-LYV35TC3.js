import {main} from "./chunk-SZHAHYRW.js";
import {spec2 as spec} from "./chunk-5NOBIV3D.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-NXCFKOG6.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
