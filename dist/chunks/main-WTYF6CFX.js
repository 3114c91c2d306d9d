import {
  main
} from "./chunk-KTUYG76H.js";
import "./chunk-VC3NBKNK.js";
import "./chunk-WYG54IWX.js";
import "./chunk-VH3FBZYQ.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
