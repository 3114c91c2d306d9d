import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-AFPHLE2T.js";
import "./chunk-RVFCCLCR.js";
export {
  gatherReport
};
