import {main} from "./chunk-BG2QZHRP.js";
import {spec8 as spec} from "./chunk-BYTBDI63.js";
import {createActionsHost, readRunContext, runAction} from "./chunk-E5F3UNYO.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
