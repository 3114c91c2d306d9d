import {
  main
} from "./chunk-B25FU3SE.js";
import "./chunk-FDT3XYGA.js";
import "./chunk-ULJBXK2Z.js";
import "./chunk-7X7LFGCV.js";
import "./chunk-WT2T3VCI.js";
import "./chunk-FVN3JLRJ.js";
import "./chunk-5DZ6A7R7.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-L5UQKWGB.js";
import "./chunk-YL7SUMEG.js";
import "./chunk-XNLRYYN3.js";
import "./chunk-FETCA33V.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
