import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-RTCACUJI.js";
import "./chunk-ALNDJBVR.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
