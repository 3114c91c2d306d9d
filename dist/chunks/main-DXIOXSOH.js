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
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
