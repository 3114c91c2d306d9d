import {main} from "./chunk-5PD6ZQKT.js";
import {spec8 as spec} from "./chunk-DK2Q5KC3.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-FBENUIM7.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
