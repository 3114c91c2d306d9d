import {
  main
} from "./chunk-P3EMNOG7.js";
import "./chunk-AEMOB2TB.js";
import "./chunk-V3QXFRXQ.js";
import "./chunk-MDU24MM4.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
