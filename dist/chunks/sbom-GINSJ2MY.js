import {
  main
} from "./chunk-ARSCPU47.js";
import "./chunk-O5DLGHKS.js";
import "./chunk-D3VTEGZO.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-MZGCZ7XE.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-YDDQGGQD.js";
import "./chunk-5ILEEHCM.js";
import "./chunk-SQQGSVVQ.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec2 as spec
} from "./chunk-ENFUSZDN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
