import {
  main
} from "./chunk-AV4BOOC3.js";
import "./chunk-WMDC6OWY.js";
import "./chunk-BOTNMUSS.js";
import "./chunk-RD4BO6M7.js";
import "./chunk-WW3722GC.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-B7DG52F3.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
