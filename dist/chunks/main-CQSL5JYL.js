import {
  main
} from "./chunk-Q6SPA4FQ.js";
import "./chunk-LBWBZZUK.js";
import "./chunk-VC3NBKNK.js";
import "./chunk-WYG54IWX.js";
import "./chunk-VH3FBZYQ.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
