import {
  main
} from "./chunk-GB6C2ATH.js";
import "./chunk-WOKGVY5P.js";
import "./chunk-TRZUC7GO.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-WDGE4MXY.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-JTABJYQX.js";
import "./chunk-TAYWJBOZ.js";
import "./chunk-QUQTRBHH.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-RWTPBWFV.js";
import "./chunk-GPJ2SFO2.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec2 as spec
} from "./chunk-I6SNHLPZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
