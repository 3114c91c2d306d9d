import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-EYVHDQRG.js";
import "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";
export {
  gatherReport
};
