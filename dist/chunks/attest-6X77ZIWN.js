import {main} from "./chunk-RDJH5GDX.js";
import {spec5 as spec} from "./chunk-EGTIYRAL.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-ZOCX4FXJ.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
