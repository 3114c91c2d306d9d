import {main} from "./chunk-VVQW3FHY.js";
import {spec9 as spec} from "./chunk-HTUGT4OJ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6RZDSKN6.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
