import {main} from "./chunk-HXVRE3K2.js";
import {spec3 as spec} from "./chunk-DOUGTVOG.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-5UOWBYMW.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
