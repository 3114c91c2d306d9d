import {
  openSigning
} from "./chunk-CWKRIRMU.js";
import "./chunk-TTYSW3MI.js";
import "./chunk-QFUBOFAF.js";
import "./chunk-AZ324GLJ.js";
import "./chunk-RLTYQ2CB.js";
import "./chunk-VH3FBZYQ.js";
import "./chunk-RVFCCLCR.js";
export {
  openSigning
};
