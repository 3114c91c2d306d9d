import {main} from "./chunk-SAX5U4YH.js";
import {spec9 as spec} from "./chunk-5RD5V3AC.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-JPIDK6SS.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
