import {
  main
} from "./chunk-TVRNDI2K.js";
import "./chunk-QL4GSXEI.js";
import "./chunk-LMW6TTDF.js";
import "./chunk-AVUA7QU4.js";
import "./chunk-DQD3LHGA.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-VH3FBZYQ.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
