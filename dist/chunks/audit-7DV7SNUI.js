import {main} from "./chunk-2NEB7PDB.js";
import {spec} from "./chunk-BYTBDI63.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-E5F3UNYO.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
