import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-WPLB2AJN.js";
import "./chunk-RVFCCLCR.js";
export {
  gatherReport
};
