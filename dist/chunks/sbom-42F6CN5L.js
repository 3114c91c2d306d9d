import {main} from "./chunk-HV6SYOU5.js";
import {spec8 as spec} from "./chunk-TJQIMM4U.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-4OWU4AGT.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
