import {
  main
} from "./chunk-EA7SLUSX.js";
import "./chunk-ES3NJYKF.js";
import "./chunk-FDKCALGK.js";
import "./chunk-RD4BO6M7.js";
import "./chunk-WW3722GC.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-K63MYH5Y.js";
import "./chunk-RPTLUCT3.js";
import "./chunk-WYG54IWX.js";
import "./chunk-ZTKU5NVO.js";
import "./chunk-B7DG52F3.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
