import {
  main
} from "./chunk-IFQ5WX5I.js";
import "./chunk-7EHE66BI.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-7JD2LCVS.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-CE3QVXYY.js";
import {
  spec2 as spec
} from "./chunk-EYVHDQRG.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
