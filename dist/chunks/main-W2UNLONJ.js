import {
  main
} from "./chunk-7PBNLGUO.js";
import "./chunk-K63MYH5Y.js";
import "./chunk-RPTLUCT3.js";
import "./chunk-WYG54IWX.js";
import "./chunk-B7DG52F3.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
