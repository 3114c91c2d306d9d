import {
  main
} from "./chunk-TWCKEZ73.js";
import "./chunk-M7ZAYYQG.js";
import "./chunk-V5X3KKHQ.js";
import "./chunk-DDT56NL7.js";
import "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-QSKLB35Y.js";
import "./chunk-PVPHTVY7.js";
import "./chunk-IA3QAJE6.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-HWRYDXME.js";
import "./chunk-TJTYYVRE.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-67BYJ26A.js";
import "./chunk-6KRE6C45.js";
import "./chunk-65NVBDUB.js";
import "./chunk-CXHBXRUR.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-KX6IAPK3.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-N2MTDOE2.js";
import "./chunk-37VNFCT6.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
