import {
  main
} from "./chunk-JSNNVBDR.js";
import "./chunk-2TDHQC65.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-6GD4YEV5.js";
import "./chunk-KPAPI25T.js";
import "./chunk-AFPHLE2T.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
