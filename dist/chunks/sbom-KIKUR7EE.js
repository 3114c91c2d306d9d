import {main} from "./chunk-PVTXXONN.js";
import {spec8 as spec} from "./chunk-HTUGT4OJ.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-6RZDSKN6.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
