import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-L77QNKZS.js";
import "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
