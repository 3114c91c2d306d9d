import {
  showReport
} from "./chunk-QL4GSXEI.js";
import "./chunk-AVUA7QU4.js";
import "./chunk-DQD3LHGA.js";
import "./chunk-VH3FBZYQ.js";
import "./chunk-RVFCCLCR.js";
export {
  showReport
};
