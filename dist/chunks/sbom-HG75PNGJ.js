import {main} from "./chunk-R3CORALG.js";
import {spec8 as spec} from "./chunk-H63QC42Y.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-HQVDNRUA.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
