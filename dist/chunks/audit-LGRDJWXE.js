import {main} from "./chunk-DREUNPXO.js";
import {spec} from "./chunk-CWDIVFW3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-IQVSJT45.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
