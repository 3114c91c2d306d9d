import {main} from "./chunk-3QEZENA7.js";
import {spec2 as spec} from "./chunk-HTUGT4OJ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6RZDSKN6.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
