import {main} from "./chunk-ZIE3QRJO.js";
import {spec} from "./chunk-5NOBIV3D.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-NXCFKOG6.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
