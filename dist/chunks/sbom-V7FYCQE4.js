import {
  main
} from "./chunk-KAF4CQQL.js";
import "./chunk-FQJZMLZ3.js";
import "./chunk-DUIZCJR4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-42UQG2CE.js";
import {
  spec2 as spec
} from "./chunk-5ZDVQBBQ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
