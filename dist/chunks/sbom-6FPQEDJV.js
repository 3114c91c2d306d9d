import {
  main
} from "./chunk-SOFFS2SQ.js";
import "./chunk-JJDHZUAN.js";
import "./chunk-NNXP5VFI.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-MVDX2PQ4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-WKHK3IAN.js";
import "./chunk-X3TBCBIH.js";
import "./chunk-Y5XU4P3I.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-YTK6KNBW.js";
import "./chunk-K3JEDDSR.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec2 as spec
} from "./chunk-7MVXGND6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
