import {main} from "./chunk-DEFGENE7.js";
import {spec9 as spec} from "./chunk-UB2HPTCZ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-YI3G7OJ6.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
