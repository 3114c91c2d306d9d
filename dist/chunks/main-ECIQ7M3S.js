import {
  main
} from "./chunk-LTITZFO2.js";
import "./chunk-VRCH3QOI.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-EWCRDZ6Z.js";
import "./chunk-WTSOYTN4.js";
import "./chunk-QHYFWSMJ.js";
import "./chunk-ZIGBFPDK.js";
import "./chunk-BIPKE7N2.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
