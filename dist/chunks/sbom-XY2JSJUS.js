import {
  main
} from "./chunk-E2F2NCNX.js";
import "./chunk-JC3RFPQA.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-C5XJCOT5.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-LRORRG2T.js";
import "./chunk-IESPL4OV.js";
import {
  spec2 as spec
} from "./chunk-T3AQXASF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
