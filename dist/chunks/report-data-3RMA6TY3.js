import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-VH3FBZYQ.js";
import "./chunk-RVFCCLCR.js";
export {
  gatherReport
};
