import {main} from "./chunk-DR4DMAV5.js";
import {spec3 as spec} from "./chunk-HTUGT4OJ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6RZDSKN6.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
