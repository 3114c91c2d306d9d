import {
  showReport
} from "./chunk-XAUFKBZT.js";
import "./chunk-ZQ5K46PF.js";
import "./chunk-6DPJ25QK.js";
import "./chunk-WPLB2AJN.js";
import "./chunk-RVFCCLCR.js";
export {
  showReport
};
