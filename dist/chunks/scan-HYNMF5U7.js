import {main} from "./chunk-5V7DJBGS.js";
import {spec3 as spec} from "./chunk-5NOBIV3D.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-NXCFKOG6.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
