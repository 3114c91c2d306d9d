import {main} from "./chunk-3JDAC5DT.js";
import {spec9 as spec} from "./chunk-5NOBIV3D.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-NXCFKOG6.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
