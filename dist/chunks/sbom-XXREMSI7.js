import {main} from "./chunk-ZJU4SRDE.js";
import {spec8 as spec} from "./chunk-HCLRFFC7.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-OQAJUVVH.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
