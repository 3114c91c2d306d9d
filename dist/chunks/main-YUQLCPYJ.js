import {
  main
} from "./chunk-EAYMY3CH.js";
import "./chunk-KXJEC6QD.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-HVK62J74.js";
import "./chunk-S77UBA4B.js";
import "./chunk-SXREG6LU.js";
import "./chunk-5D5IIJXH.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
