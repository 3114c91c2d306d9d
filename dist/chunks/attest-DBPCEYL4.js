import {main} from "./chunk-IBMG6V2B.js";
import {spec5 as spec} from "./chunk-5NOBIV3D.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-NXCFKOG6.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
