import {
  main
} from "./chunk-OKRCEV4E.js";
import "./chunk-RPTLUCT3.js";
import "./chunk-WYG54IWX.js";
import "./chunk-B7DG52F3.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
