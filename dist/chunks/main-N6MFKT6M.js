import {
  main
} from "./chunk-FGQF64IF.js";
import "./chunk-BNB5JAKS.js";
import "./chunk-EHG2CSKS.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-UH5QRNQ5.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-ZKXFAFRR.js";
import "./chunk-ZDXPZAPD.js";
import "./chunk-RIEMMO3P.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-BOMOAR7Y.js";
import "./chunk-RP6TXTYU.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
