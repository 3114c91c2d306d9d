import {
  main
} from "./chunk-IJJNJGCK.js";
import "./chunk-XULFFMPD.js";
import "./chunk-AEMOB2TB.js";
import "./chunk-V3QXFRXQ.js";
import "./chunk-MDU24MM4.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
