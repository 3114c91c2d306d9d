import {main} from "./chunk-UPOUSJ7L.js";
import {spec8 as spec} from "./chunk-TL6XCLOH.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-EHCNLZH4.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
