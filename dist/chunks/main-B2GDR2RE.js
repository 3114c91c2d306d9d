import {
  main
} from "./chunk-C5MAYTEK.js";
import "./chunk-ZTMY6DWS.js";
import "./chunk-GWOK6M3V.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-QS2ZCH32.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-2BNY4UDX.js";
import "./chunk-B3V3XFWJ.js";
import "./chunk-UCGAG3FP.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-OALDPXXL.js";
import "./chunk-IB7726HL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-OT55VCTT.js";
import "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
