import {
  main
} from "./chunk-72TG5VT6.js";
import "./chunk-SZ6ZNTE6.js";
import "./chunk-DA3XKPGG.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-TWKTT63Q.js";
import {
  spec2 as spec
} from "./chunk-FLH7M56A.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-2NJAR3HM.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
