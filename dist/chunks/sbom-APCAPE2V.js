import {
  main
} from "./chunk-ZS55YCQB.js";
import "./chunk-J7PRXIDV.js";
import "./chunk-A6KPQQ2E.js";
import "./chunk-TCRILFYT.js";
import "./chunk-EP7FJO6T.js";
import "./chunk-YTQPP6WG.js";
import "./chunk-IFWQ5KBM.js";
import "./chunk-QNQFXSFF.js";
import {
  spec2 as spec
} from "./chunk-V57A6GG4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VCTYV3WL.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
