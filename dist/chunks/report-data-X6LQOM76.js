import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-B7DG52F3.js";
import "./chunk-RVFCCLCR.js";
export {
  gatherReport
};
