import {
  main
} from "./chunk-YHJT7KAQ.js";
import "./chunk-HFMGT4TG.js";
import "./chunk-V26UN4E2.js";
import "./chunk-WYG54IWX.js";
import "./chunk-WPLB2AJN.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
