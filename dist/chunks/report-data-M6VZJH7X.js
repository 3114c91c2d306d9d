import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import "./chunk-2FKIMJUK.js";
import "./chunk-RVFCCLCR.js";
export {
  gatherReport
};
