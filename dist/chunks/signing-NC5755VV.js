import {
  openSigning
} from "./chunk-T2SKI6KD.js";
import "./chunk-HVPUH6TR.js";
import "./chunk-SNOTLTRG.js";
import "./chunk-OZULLEHQ.js";
import "./chunk-LXQRA5AZ.js";
import "./chunk-WPLB2AJN.js";
import "./chunk-RVFCCLCR.js";
export {
  openSigning
};
