import {main} from "./chunk-P7G6CST4.js";
import {spec9 as spec} from "./chunk-H63QC42Y.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-HQVDNRUA.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
