import {
  main
} from "./chunk-QR2LYPUB.js";
import "./chunk-B2MTCL4U.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-V7NGEMMO.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-P5GGU3TR.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-EX3REOT7.js";
import {
  spec2 as spec
} from "./chunk-X7WIRENX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
