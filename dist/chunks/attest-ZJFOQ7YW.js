import {main} from "./chunk-3LMMIXCA.js";
import {spec5 as spec} from "./chunk-H63QC42Y.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-HQVDNRUA.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
