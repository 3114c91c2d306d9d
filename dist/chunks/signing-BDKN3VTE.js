import {
  openSigning
} from "./chunk-VXHM4UEX.js";
import "./chunk-VPV26WQ2.js";
import "./chunk-KDQRGN66.js";
import "./chunk-QOANDXTZ.js";
import "./chunk-GGEEDSVZ.js";
import "./chunk-2QFFKWPK.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
