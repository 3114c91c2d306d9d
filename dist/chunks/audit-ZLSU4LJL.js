import {main} from "./chunk-VDVJXNHM.js";
import {spec} from "./chunk-H63QC42Y.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-HQVDNRUA.js";

// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
