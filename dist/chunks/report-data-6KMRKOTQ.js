import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-5D5IIJXH.js";
import "./chunk-RVFCCLCR.js";
export {
  gatherReport
};
