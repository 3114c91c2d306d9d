import {
  main
} from "./chunk-T7T7DFLR.js";
import "./chunk-HE4ZULID.js";
import "./chunk-WFSKCW76.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-ZCG6UQME.js";
import {
  spec2 as spec
} from "./chunk-BGUQ4ITJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
