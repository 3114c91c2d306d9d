import {main} from "./chunk-D7T75BZH.js";
import {spec2 as spec} from "./chunk-CWDIVFW3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-IQVSJT45.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
